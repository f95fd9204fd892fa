"use client";
import { createContext, type ReactNode, useContext } from "react";

export type LeadChoice = { id: string; name: string };

const Context = createContext<readonly LeadChoice[]>([]);

/** The departments that may lead, handed over once for all rows. */
export function LeadChoices({ choices, children }: { choices: readonly LeadChoice[]; children: ReactNode }) {
  return <Context value={choices}>{children}</Context>;
}

export const useLeadChoices = () => useContext(Context);

import type { Actor } from "../core/context";

/**
 * Who acts when nobody does: the scheduled work. It is no user, so that the audit trail names none and no message is
 * held back from anybody. Only the tick makes it; no verb that asks for a person lets it pass by its role.
 */
export const systemActor = (government: { id: string; demonstration: boolean }): Actor => ({
  userId: "",
  name: "",
  governmentId: government.id,
  postId: null,
  role: "admin",
  departmentId: null,
  portfolio: [],
  locale: null,
  demonstration: government.demonstration,
});

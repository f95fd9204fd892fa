/** Whether a code fits what somebody has begun to type of it, wherever in it they began: `124` finds SZ2023-124. */
export const ofCode = (code: string, typed: string): boolean =>
  code.toUpperCase().includes(typed.trim().toUpperCase());

import { AppError } from "../core/errors";

const obvious = new Set([
  "1234567890",
  "0123456789",
  "0987654321",
  "12345678910",
  "123456789a",
  "a123456789",
  "1111111111",
  "0000000000",
  "8888888888",
  "6666666666",
  "password123",
  "password1234",
  "passw0rd123",
  "qwertyuiop",
  "qwerty12345",
  "qwerty123456",
  "1qaz2wsx3edc",
  "1q2w3e4r5t",
  "abcd123456",
  "abc1234567",
  "abcdefghij",
  "admin12345",
  "admin123456",
  "woaini1314",
  "woaini5201314",
  "5201314520",
  "jiannuo123",
  "jiannuo1234",
  "changeme123",
  "letmein1234",
]);

type Account = { loginName: string; phone: string | null; email: string | null };

/**
 * Refuses a password that a stranger would try first. Length is the schema's matter.
 * @throws AppError INVALID `password.obvious`, `password.likeLogin`
 */
export function mustBeHardToGuess(password: string, account: Account): void {
  const plain = password.trim().toLowerCase();
  if (obvious.has(plain) || new Set(plain).size < 4)
    throw new AppError("INVALID", "password.obvious", {}, "password");
  if ([account.loginName, account.phone, account.email].includes(plain))
    throw new AppError("INVALID", "password.likeLogin", {}, "password");
}

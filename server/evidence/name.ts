import { refusedFile } from "./refuse-file";

const longest = 200;
/** Controls, invisible and direction-changing characters, line separators and halves of characters. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The extension in lower case without its dot; null where the last dot starts none ("v1.2", "说明.附件"). */
export function extensionOf(name: string): string | null {
  const found = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase();
  return found && /[a-z]/.test(found) ? found : null;
}

/**
 * A file's name as it is kept and shown: no folders, nothing invisible, at most 200 characters with its extension.
 * @throws AppError INVALID `evidence.nameMissing` when nothing is left
 */
export function cleanName(given: string): string {
  const last = given.normalize("NFC").replace(unprintable, "").split(/[/\\]/).at(-1) ?? "";
  const name = last.replace(/[\s.]+$/u, "").trimStart();
  if (!name) throw refusedFile("nameMissing");
  const letters = [...name];
  if (letters.length <= longest) return name;
  const extension = extensionOf(name);
  const tail = extension ? name.slice(-extension.length - 1) : "";
  return (
    letters
      .slice(0, longest - tail.length)
      .join("")
      .trimEnd() + tail
  );
}

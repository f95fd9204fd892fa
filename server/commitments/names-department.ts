import { initialsOf } from "./initials-of";

const isShortForm = (word: string) => /^\p{Script=Han}{2,6}$/u.test(word);
const isInitials = (word: string) => /^[a-z]{3,}$/.test(word);

/** A branch is called by its office: 市自然资源和规划局市中分局 by 自然资源和规划局. */
const withoutBranch = (name: string) => name.replace(/局.+分局$/u, "局");
const level = /^[区市县旗省](?:委(?!员))?/u;

/** Its characters in their order, the first of them at the beginning. */
const opensInOrder = (short: string, name: string): boolean => {
  if (short[0] !== name[0]) return false;
  let at = 0;
  for (const one of name) if (one === short[at]) at += 1;
  return at === short.length;
};

/** A short form with the level of the name itself and without: both 区住建局 and 住建局 call 区住房和城乡建设局. */
const withoutLevel = (word: string, own: string | undefined) =>
  own && word.startsWith(own) ? [word, word.slice(1)] : [word];

/**
 * Whether people call a department so: by a short form (住建, 住建局, 区住建局 for 区住房和城乡建设局; 发改委 also where it is
 * a 局), or by the initials of one (`zjj`). No list of short forms would hold for every government, but each begins
 * with the name and keeps its order; of initials the last one must be there as well.
 */
export function namesDepartment(word: string, nameZh: string): boolean {
  const whole = withoutBranch(nameZh);
  const name = whole.replace(level, "");
  const own = whole === name ? undefined : whole[0];
  if (isShortForm(word))
    return withoutLevel(word, own)
      .map((short) => short.replace(/[局委办]$/u, ""))
      .some((short) => short.length >= 2 && opensInOrder(short, name));
  if (!isInitials(word)) return false;
  const initials = initialsOf(name);
  if (word.at(-1) !== initials.at(-1)) return false;
  return withoutLevel(word, own && initialsOf(own)).some((short) => opensInOrder(short, initials));
}

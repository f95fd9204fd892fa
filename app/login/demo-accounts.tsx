import { useTranslations } from "next-intl";
import { type Role, roles } from "@/db/values";

export type DemoAccount = { loginName: string; name: string; of: string; role: Role };

type Props = { accounts: readonly DemoAccount[]; busy: string | null; onPick: (loginName: string) => void };

/** The demonstration's accounts by role, each a button that signs in; with what the role does. */
export function DemoAccounts({ accounts, busy, onPick }: Props) {
  const words = useTranslations("login.demo");
  const roleWords = useTranslations("values.role");
  const groups = roles
    .map((role) => ({ role, members: accounts.filter((account) => account.role === role) }))
    .filter(({ members }) => members.length > 0);
  return (
    <section aria-labelledby="demo-accounts" className="border-ink border-t-2 pt-2.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="demo-accounts">{words("title")}</h2>
        <p className="text-ink-2 text-small">{words("hint")}</p>
      </div>
      <dl className="mt-2 grid gap-x-10 lg:grid-cols-2">
        {groups.map(({ role, members }) => (
          <div key={role} className="border-rule border-b py-3">
            <dt className="flex flex-wrap items-baseline gap-x-2">
              <span className="font-semibold">{roleWords(role)}</span>
              <span className="text-ink-2 text-small">{words(role)}</span>
            </dt>
            <dd className="mt-2 flex flex-wrap gap-2">
              {members.map(({ loginName, name, of }) => (
                <button
                  key={loginName}
                  type="button"
                  onClick={() => onPick(loginName)}
                  aria-label={words("as", { name })}
                  aria-disabled={busy !== null}
                  aria-busy={busy === loginName}
                  title={of}
                  className="min-h-10 rounded-md border border-edge bg-surface px-3 py-1 text-left hover:border-brand hover:bg-brand-soft hover:text-brand aria-busy:cursor-progress aria-busy:border-brand aria-busy:bg-brand-soft"
                >
                  {name}
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

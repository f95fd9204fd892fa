import "./load-env";
import { parseArgs } from "node:util";
import { checkDatabase } from "@/db/check";
import { connect } from "@/db/client";
import { AppError } from "../core/errors";
import { commandEnv } from "../env";
import { createGovernment, createGovernmentInput } from "../people/create-government";
import { Misuse, runCommand } from "./run-command";

const usage = `Usage: npm run government:create -- --slug shizhong --name-zh 市中区 --name-en "Shizhong District" \\
  --level district --admin-login admin --admin-name 王强

Makes a government and its first administrator, and prints the one-time link that sets the password.`;

const said: Record<string, string> = {
  "government.slugTaken": "A government of this --slug exists already; nothing was made.",
  "user.loginNameTaken": "The login name of --admin-login is taken in this installation; nothing was made.",
};

function inputFrom(args: string[]) {
  const text = { type: "string" } as const;
  const options = {
    slug: text,
    "name-zh": text,
    "name-en": text,
    level: text,
    "admin-login": text,
    "admin-name": text,
    help: { type: "boolean" },
  } as const;
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];
  try {
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    throw new Misuse(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
  if (values.help) return null;
  const parsed = createGovernmentInput.safeParse({
    slug: values.slug,
    nameZh: values["name-zh"],
    nameEn: values["name-en"],
    level: values.level,
    adminLogin: values["admin-login"],
    adminName: values["admin-name"],
  });
  if (parsed.success) return parsed.data;
  throw new Misuse(`${parsed.error.issues.map((issue) => issue.message).join("\n")}\n\n${usage}`);
}

await runCommand(async () => {
  const input = inputFrom(process.argv.slice(2));
  if (!input) {
    console.log(usage);
    return 0;
  }
  const { DATABASE_URL, NEXTAUTH_URL } = commandEnv();
  await checkDatabase(DATABASE_URL);
  const connection = await connect(DATABASE_URL);
  try {
    const path = await createGovernment(connection.db, input);
    console.log(`${input.nameEn} is made. Its administrator sets the password here, once, within 72 hours:`);
    console.log(NEXTAUTH_URL ? new URL(path, NEXTAUTH_URL).toString() : path);
    return 0;
  } catch (error) {
    const sentence = error instanceof AppError ? said[error.key] : undefined;
    throw sentence ? new Misuse(sentence) : error;
  } finally {
    await connection.close();
  }
});

import { z } from "zod";

const weakSecrets = new Set(["secret", "changeme", "change-me", "password", "nextauth-secret", "jiannuo"]);

const secret = z
  .string(
    "Set NEXTAUTH_SECRET to at least 32 random characters, for example the output of `openssl rand -hex 32`.",
  )
  .refine(
    (value) => value.length >= 32 && new Set(value).size >= 10 && !weakSecrets.has(value.toLowerCase()),
    "NEXTAUTH_SECRET is too weak: set at least 32 random characters, for example the output of `openssl rand -hex 32`.",
  );

const megabytes = z.coerce.number().positive().max(2048);

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, "DATABASE_URL must begin with file: or postgres://.")
    .default("file:./data/app.db"),
  NEXTAUTH_SECRET: secret,
  /** Folder of the evidence store, unless S3 is set. */
  EVIDENCE_DIR: z.string().min(1).default("./data/evidence"),
  EVIDENCE_MAX_MB: megabytes.default(50),
  EVIDENCE_S3_ENDPOINT: z.url().optional(),
  EVIDENCE_S3_BUCKET: z.string().min(1).optional(),
  EVIDENCE_S3_REGION: z.string().min(1).default("us-east-1"),
  EVIDENCE_S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  EVIDENCE_S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** Addresses of the reverse proxies whose X-Forwarded-For is believed, separated by commas. */
  TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform((list) =>
      list
        .split(",")
        .map((one) => one.trim())
        .filter(Boolean),
    ),
  SESSION_HOURS: z.coerce
    .number()
    .positive()
    .max(24 * 30)
    .default(12),
  /** Mail leaves through this server, from this address; without both there is none. */
  SMTP_URL: z
    .string()
    .refine(
      (value) => /^smtps?:\/\/[^/]+\/?$/.test(value) && URL.canParse(value),
      "SMTP_URL must be like smtp://user:password@host:587 or smtps://user:password@host:465.",
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>\r\n]* )?<?[^\s<>@]+@[^\s<>@]+>?$/,
      "MAIL_FROM must be an address, or a name and an <address>.",
    )
    .optional(),
  /** Minutes between two runs of the scheduled work in this process; 0: something else runs `npm run tick`. */
  TICK_EVERY_MINUTES: z.coerce
    .number()
    .min(0)
    .max(24 * 60)
    .default(10),
  NEXTAUTH_URL: z.url().optional(),
  /** Set by the demonstration's starter only: a production start refuses a demonstration's database. */
  JIANNUO_DEMO: z.enum(["0", "1"]).default("0"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export type Env = z.infer<typeof schema>;

const commandSchema = schema.pick({ DATABASE_URL: true, NEXTAUTH_URL: true });

/** What a command needs: the database, and the address that links begin with. No secret. Throws one sentence. */
export function commandEnv(
  from: Record<string, string | undefined> = process.env,
): z.infer<typeof commandSchema> {
  return read(commandSchema, from);
}

const tickSchema = schema.pick({ DATABASE_URL: true, SMTP_URL: true, MAIL_FROM: true, NEXTAUTH_URL: true });

/** What the scheduled work needs. No secret of the sign-in. Throws one sentence. */
export function tickEnv(from: Record<string, string | undefined> = process.env): z.infer<typeof tickSchema> {
  return read(tickSchema, from);
}

/** Reads the settings, or throws one sentence that says what to set. */
export function parseEnv(from: Record<string, string | undefined>): Env {
  return read(schema, from);
}

function read<T extends z.ZodType>(schema: T, from: Record<string, string | undefined>): z.output<T> {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0] ?? "");
  const message = issue?.message ?? "";
  throw new Error(message.includes(name) ? message : `${name}: ${message}`);
}

let kept: Env | undefined;

/** The settings of this process: the only reader of `process.env` in the server. */
export function env(): Env {
  kept ??= parseEnv(process.env);
  return kept;
}

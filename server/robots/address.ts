import type { RobotVendor } from "@/db/values";

/** Where each vendor takes messages: nothing else is ever called, whatever is typed. */
const places: Record<RobotVendor, { hosts: readonly string[]; path: RegExp; key: string | null }> = {
  wecom: { hosts: ["qyapi.weixin.qq.com"], path: /^\/cgi-bin\/webhook\/send$/, key: "key" },
  dingtalk: { hosts: ["oapi.dingtalk.com"], path: /^\/robot\/send$/, key: "access_token" },
  feishu: {
    hosts: ["open.feishu.cn", "open.larksuite.com"],
    path: /^\/open-apis\/bot\/v2\/hook\/[\w-]{8,100}$/,
    key: null,
  },
};

/** Whether this is the vendor's own address for group robots: https, its host and path, no port and no user. */
export function isRobotAddress(vendor: RobotVendor, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const { hosts, path, key } = places[vendor];
  return (
    url.protocol === "https:" &&
    url.port === "" &&
    url.username === "" &&
    url.password === "" &&
    url.hash === "" &&
    hosts.includes(url.hostname) &&
    path.test(url.pathname) &&
    (key === null || /^[\w-]{8,200}$/.test(url.searchParams.get(key) ?? ""))
  );
}

/** An address that may be shown: its host and the last four signs of its key. */
export function maskedAddress(address: string): string {
  const { hostname } = new URL(address);
  return `${hostname}/…${address.slice(-4)}`;
}

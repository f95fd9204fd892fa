import base from "./playwright.config";
const [first] = base.projects ?? [];
export default { ...base, webServer: undefined, projects: [{ ...first, use: { ...first?.use, baseURL: "http://127.0.0.1:3201" } }], expect: { timeout: 7000 } };

import type { MetadataRoute } from "next";

/** Search engines are for what is published; a demonstration's pages and files say noindex themselves. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: ["/p$", "/p/", "/api/public/v1/", "/_next/static/"], disallow: "/" },
  };
}

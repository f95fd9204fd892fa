import { createElement as h, Fragment, type ReactNode } from "react";
import { expect, it } from "vitest";
import { toHtml } from "./to-html";

const Line = ({ label, children }: { label: string; children?: ReactNode }) =>
  h("p", { className: "line", title: label }, children);

it("writes plain elements as a page would, whatever was typed into them", () => {
  const evil = `"><script>alert('1')</script>&amp;`;
  const html = toHtml(
    h(
      Fragment,
      null,
      h(Line, { label: evil }, evil, null, ...[1, 2].map((n) => h("b", { key: n }, n))),
      h("label", { htmlFor: "words" }, "字"),
      h("textarea", {
        ...{ id: "words", maxLength: 10, required: true },
        ...{ "aria-invalid": true, defaultValue: `\n</textarea>${evil}` },
      }),
      h("input", { name: "a", defaultValue: evil, disabled: false }),
    ),
  );
  expect(html).not.toContain("<script");
  expect(html).toContain('<label for="words">字</label>');
  expect(html).toContain(
    '<textarea id="words" maxlength="10" required="" aria-invalid="true">\n\n&lt;/textarea&gt;',
  );
  expect(html).toContain("<b>1</b><b>2</b></p>");
  expect(html).toContain(
    `<input name="a" value="&quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt;&amp;amp;">`,
  );
});

it("refuses what it cannot write out", () => {
  expect(() => toHtml(Promise.resolve("late"))).toThrow("plain elements");
});

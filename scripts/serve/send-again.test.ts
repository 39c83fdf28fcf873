import { expect, test } from "vitest";
import { sendAgainForm } from "./send-again.mjs";

test("holds what was sent, escaped, ready to be sent to the same address in the same way", () => {
  const html = sendAgainForm({
    action: '/skills?q="><b>',
    contentType: "multipart/form-data; boundary=x",
    fields: [
      ["$ACTION_ID_40ab", ""],
      ["note", `"><script>alert(1)</script>`],
      ["skill", "git"],
      ["skill", "sql"],
    ],
  });
  expect(html).toContain("What you just sent was not saved.");
  expect(html).toContain('action="/skills?q=&quot;&gt;&lt;b&gt;" enctype="multipart/form-data"');
  expect(html).toContain('<input type="hidden" name="$ACTION_ID_40ab" value="">');
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  expect(html.match(/name="skill"/g)).toHaveLength(2);
  expect(html).toContain("Send it again</button>");
  expect(html).not.toContain("<script");
});

test("never writes a secret into the page, and asks for passwords again", () => {
  const html = sendAgainForm({
    action: "/settings",
    contentType: "application/x-www-form-urlencoded",
    fields: [
      ["email", "noor@example.org"],
      ["currentPassword", "correct horse"],
      ["newPassword", "battery staple"],
      ["csrfToken", "abcdef"],
      ["clientSecret", "uvwxyz"],
    ],
  });
  for (const secret of ["correct horse", "battery staple", "abcdef", "uvwxyz"]) expect(html).not.toContain(secret);
  expect(html).toContain('value="noor@example.org"');
  expect(html).toContain("The password has to be typed again.");
  expect(html).toContain('<label for="again-0">Current password</label>');
  expect(html).toContain('name="newPassword" type="password" required');
});

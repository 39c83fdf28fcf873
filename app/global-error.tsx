"use client";

/** What is left when a page fails in the browser itself. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong | Rungs</title>
        <main id="main" className="wrap page-head">
          <h1>Something went wrong in this page</h1>
          <p>Your saved progress is not touched by this.</p>
          <p>
            <a href="/">Read the path</a>
          </p>
        </main>
      </body>
    </html>
  );
}

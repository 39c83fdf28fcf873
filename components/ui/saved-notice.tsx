/** Says that a form was saved. The place is always there, so that screen readers hear what comes into it. */
export function SavedNotice({ isSaved, text }: { isSaved: boolean | undefined; text: string }) {
  return (
    <div role="status">
      {isSaved && (
        <p className="notice saved-notice">
          <b>Saved.</b> {text}
        </p>
      )}
    </div>
  );
}

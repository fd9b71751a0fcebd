/** To the page before, as the browser's own Back does. */
export function BackButton() {
  return (
    <button class="button button-quiet check-back" type="button" onClick={() => history.back()}>
      Back
    </button>
  );
}

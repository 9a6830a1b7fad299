/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, render, screen } from "@testing-library/react";
import { isDark, officeTheme, useDark, type ThemeSource } from "../../src/taskpane/app/theme";

/** A system that prefers light or dark; jsdom has none. */
function systemPrefers(dark: boolean): void {
  globalThis.matchMedia = () => Object.assign(new EventTarget(), { matches: dark }) as MediaQueryList;
}

function Look({ source }: { readonly source: ThemeSource }) {
  return <p>{useDark(source) ? "scuro" : "chiaro"}</p>;
}

it.each([
  ["#1f1f1f", true],
  ["FFFFFF", false],
  ["black", null],
  [undefined, null],
])("the background %s is dark: %s", (background, dark) => expect(isDark(background)).toBe(dark));

it("follows Office's theme when the user comes back from changing it, and stops listening when the pane closes", () => {
  systemPrefers(false);
  let background = "#ffffff";
  const asked = jest.fn(() => background);
  const { unmount } = render(<Look source={officeTheme(asked)} />);
  expect(screen.getByText("chiaro")).toBeVisible();
  background = "#1f1f1f";
  fireEvent.focus(window);
  expect(screen.getByText("scuro")).toBeVisible();
  background = "#ffffff";
  fireEvent(document, new Event("visibilitychange"));
  expect(screen.getByText("chiaro")).toBeVisible();
  unmount();
  asked.mockClear();
  fireEvent.focus(window);
  fireEvent(document, new Event("visibilitychange"));
  expect(asked).not.toHaveBeenCalled();
});

it("follows the system where Office says no theme", () => {
  systemPrefers(true);
  render(<Look source={officeTheme(() => undefined)} />);
  expect(screen.getByText("scuro")).toBeVisible();
});

/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ErrorBoundary } from "../../src/taskpane/app/ErrorBoundary";

it("says that the file is untouched, and there is a way back", async () => {
  // React tells of every error that it hands to a boundary.
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  let broken = true;
  function Page() {
    if (broken) throw new Error("cannot read of undefined");
    return <p>La pagina</p>;
  }
  render(
    <FluentProvider theme={webLightTheme}>
      <ErrorBoundary language="it">
        <Page />
      </ErrorBoundary>
    </FluentProvider>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent(/Il file non è stato modificato/);
  expect(screen.getByRole("alert")).toHaveTextContent(/cannot read of undefined/);
  broken = false;
  await userEvent.click(screen.getByRole("button", { name: "Torna indietro" }));
  expect(screen.getByText("La pagina")).toBeVisible();
  told.mockRestore();
});

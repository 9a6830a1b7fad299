/** @jest-environment jsdom */
/** The about box: version, and the licences that the build lists beside the page. */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { memoryHost } from "./support/memory-host";
import { showVerified } from "./support/pane";
import { threeSheets } from "./support/plans";

async function opened(answer: () => Promise<unknown>) {
  Object.assign(globalThis, { fetch: jest.fn(async () => ({ json: answer })) });
  const { user } = await showVerified(memoryHost(threeSheets()));
  await user.click(screen.getByRole("button", { name: "Impostazioni" }));
  await user.click(await screen.findByText("Informazioni su PIAO per Excel"));
  expect(screen.getByText(/^PIAO per Excel, versione .*licenza MIT\.$/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Dichiarazione di accessibilità" })).toHaveAttribute("href", "aiuto/accessibilita.html");
  await user.click(screen.getByRole("button", { name: "Licenze dei componenti" }));
}

it("lists the licences of what is bundled", async () => {
  await opened(async () => [{ name: "react", version: "19.3.1", licence: "MIT" }]);
  expect(await screen.findByText("react 19.3.1: MIT")).toBeVisible();
  expect(screen.getByRole("link", { name: "Testi completi delle licenze" })).toHaveAttribute("href", "licenze.txt");
});

it("says where they are when they cannot be read", async () => {
  await opened(() => Promise.reject(new Error("offline")));
  expect(await screen.findByText(/si trova nel file licenze\.txt/)).toBeVisible();
});

/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { paneCore } from "../../src/taskpane/state/core";
import { memoryHost } from "./support/memory-host";
import { showVerified } from "./support/pane";
import { threeSheets } from "./support/plans";

it("says the same facts in another language without verifying anew: what was open stays open", async () => {
  const { user } = await showVerified(memoryHost(threeSheets()));
  const judged = jest.spyOn(paneCore, "verify");
  await user.click(screen.getByRole("button", { name: "Impostazioni" }));
  await user.selectOptions(await screen.findByLabelText("Lingua"), "en");
  await user.click(await screen.findByRole("button", { name: "Check" }));
  expect(screen.getByRole("button", { name: /^Error.*10/, expanded: true })).toHaveTextContent("make 90 instead of 100");
  expect(judged).not.toHaveBeenCalled();
  judged.mockRestore();
});

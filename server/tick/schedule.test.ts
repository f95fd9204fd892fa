import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { log } from "../core/log";
import { schedule } from "./schedule";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(log, "error").mockReturnValue(undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const minute = 60_000;

it("runs a minute after the start and then from end to end, never beside itself", async () => {
  const ends: (() => void)[] = [];
  const work = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  const { stop } = schedule(10 * minute, work);
  await vi.advanceTimersByTimeAsync(minute - 1);
  expect(work).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(work).toHaveBeenCalledTimes(1);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(10 * minute - 1);
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(work).toHaveBeenCalledTimes(2);
  ends[1]?.();
  await stop();
});

it("goes on after a failure, and stops when it is told to, with what is in hand", async () => {
  let ended = false;
  const work = vi
    .fn<(stop: AbortSignal) => Promise<void>>()
    .mockRejectedValueOnce(new Error("the database was away"))
    .mockImplementation(
      (stop) =>
        new Promise((resolve) =>
          stop.addEventListener("abort", () => {
            ended = true;
            resolve();
          }),
        ),
    );
  const { stop } = schedule(minute / 2, work);
  await vi.advanceTimersByTimeAsync(minute);
  expect(work).toHaveBeenCalledTimes(2);
  expect(log.error).toHaveBeenCalledOnce();
  await stop();
  expect(ended).toBe(true);
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(work).toHaveBeenCalledTimes(2);
});

import { describe, expect, it } from "vitest";
import {
  maybeSomebodyElse,
  personInAddress,
  sameEmployee,
  tidy,
  withoutPerson,
} from "../../../src/player/people/person.ts";

describe("who an address is meant for", () => {
  it("is read before or behind the hash", () => {
    const person = { employee: "A017", name: "陈礼", department: "售后" };
    const search = "?employee=A017&name=陈礼&department=售后";
    expect(personInAddress(search, "")).toEqual(person);
    expect(personInAddress("", search.slice(1))).toEqual(person);
  });

  it("is nobody without an employee number: names alone are no identity", () => {
    expect(personInAddress("?name=陈礼", "lang=en")).toBeNull();
    expect(personInAddress("?employee=%20%00", "")).toBeNull();
  });

  it("is one tidy line, however hostile", () => {
    const [found] = [personInAddress(`?employee=${encodeURIComponent(" Ａ０17\u202e\n\t=1+1")}`, "")];
    expect(found?.employee).toBe("A017 =1+1");
    expect(tidy("x".repeat(500))).toHaveLength(40);
  });

  it("leaves the address, and what else it says stays", () => {
    expect(withoutPerson("employee=A017&name=x&lang=en")).toBe("lang=en");
    expect(withoutPerson("?employee=A017")).toBe("");
  });
});

describe("mix-ups", () => {
  it("numbers are the same whatever their case and width", () => {
    expect(sameEmployee("a017 ", "Ａ017")).toBe(true);
    expect(sameEmployee("A017", "A018")).toBe(false);
  });

  it("after a shift the next person is asked", () => {
    const profile = {
      id: "1",
      employee: "A017",
      name: "陈礼",
      department: "",
      createdAt: 0,
      lastUsedAt: 1_000,
    };
    expect(maybeSomebodyElse(profile, 3_600_000)).toBe(false);
    expect(maybeSomebodyElse(profile, 9 * 3_600_000)).toBe(true);
  });
});

/** Loads and distances as the athlete reads them. Kilograms and kilometres are what is kept and sent. */

export type Units = "metric" | "imperial";

const POUNDS = 2.204_622_62;
const MILES = 0.621_371_19;

/** A number without needless zeros, with at most so many decimals. */
export function plain(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}

export function load(kg: number, units: Units): string {
  return units === "metric" ? `${plain(kg, 2)} kg` : `${plain(kg * POUNDS, 1)} lb`;
}

export function loadNumber(kg: number, units: Units): string {
  return units === "metric" ? plain(kg, 2) : plain(kg * POUNDS, 1);
}

/** What can be said of an estimate's range: whole kilograms or pounds that hold it. */
export function loadRange(lowKg: number, highKg: number, units: Units): string {
  const size = units === "metric" ? 1 : POUNDS;
  const [low, high] = [Math.floor(lowKg * size), Math.ceil(highKg * size)];
  return `${low === high ? low : `${low} to ${high}`} ${loadUnit(units)}`;
}

export function loadUnit(units: Units): string {
  return units === "metric" ? "kg" : "lb";
}

export function distance(km: number, units: Units): string {
  return `${distanceNumber(km, units)} ${distanceUnit(units)}`;
}

export function distanceNumber(km: number, units: Units): string {
  return plain(units === "metric" ? km : km * MILES, 1);
}

export function distanceUnit(units: Units): string {
  return units === "metric" ? "km" : "mi";
}

export function fromDistanceNumber(value: number, units: Units): number {
  return units === "metric" ? value : Number((value / MILES).toFixed(3));
}

export function fromLoadNumber(value: number, units: Units): number {
  return units === "metric" ? value : Number((value / POUNDS).toFixed(3));
}

/** `0:45`, `2:30`; nothing below nought. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

export function minutes(value: number): string {
  return value < 60 ? `${value} min` : `${Math.floor(value / 60)} h ${String(value % 60).padStart(2, "0")}`;
}

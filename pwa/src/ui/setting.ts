/** A setting of this device, as state. */

import { useState } from "preact/hooks";
import type { Database } from "../store/database.ts";

export function useSetting<T>(database: Database, key: string, first: T): [T, (value: T) => void] {
  const [value, setValue] = useState(first);
  const set = (chosen: T) => {
    setValue(chosen);
    void database.put("settings", chosen, key);
  };
  return [value, set];
}

/** What the set-up says, and the description of an athlete that it shares its parts with. */

export const step = (at: number, of: number) => `Step ${at} of ${of}`;
export const steps = ["Your race", "Your runs", "You and lifting", "What you have", "Days and time"] as const;
export const next = "Next";
export const skip = "Skip";
export const finish = "Make my season";
export const making = "Placing every session …";
export const name = "Your name";
export const raceName = "Race";
export const raceDate = "Date";
export const distance = "Distance";
export const distances = { "5k": "5 km", "10k": "10 km", half: "Half marathon", marathon: "Marathon", other: "Other" } as const;
export const otherDistance = (unit: string) => `How far, in ${unit}`;
export const noRace = "No race: plan a general season.";
export const raceFound = "Your race, as your plan has it";
export const notMyRace = "Not my race";
export const file = "Choose a file";
export const fileHint = "Calendar, table or text. It is read here, and nothing is kept before you finish.";
export const paste = "Or paste your plan";
export const weekly = "Or tap your usual week";
export const read = "Read it";
export const reading = "Reading …";
export const readOf = (read: number, of: number) => `${read} of ${of} files read`;
export const understood = (count: number) => `${count} ${count === 1 ? "run" : "runs"} understood`;
export const doubtful = (count: number) => `${count} doubtful: tap what is right. Runs of the same name follow.`;
export const noDoubt = "No run is in doubt.";
export const all = (count: number) => `Look at all ${count}`;
export const typeOf = (title: string, day: string) => `Type of ${title}, ${day}`;
export const notes = "What was noted";
export const leftOut = "What could not be read";
export const experience = "How long have you lifted?";
export const experiences = { novice: "New to it", intermediate: "A year or so", advanced: "Years" } as const;
export const heavyNow = "Do you lift heavy now?";
export const yes = "Yes";
export const no = "No";
export const lifts = "What do you lift now?";
export const liftsHint = "A good set of lately, where you know one. The rest is found in the first session.";
export const liftNames = { back_squat: "Back squat", barbell_deadlift: "Deadlift", bench_press: "Bench press", bent_over_row: "Bent-over row", barbell_overhead_press: "Overhead press" } as const;
export const reps = "reps";
export const left = "left in the tank";
export const birthYear = "Year of birth";
export const bodyMass = (unit: string) => `Body mass, ${unit}`;
export const alarms = "Do you have any of these just now?";

export const alarmNames = {
  chest: "Chest pain or faintness",
  fever: "Fever",
  numb: "New numbness or weakness",
  bone: "Pain on a bone, or at night",
  limp: "A limp, a swelling, a sudden sharp pain",
} as const;

export const stop = "Not now";
export const stopText = "With any of these nothing is lifted. See a doctor or physiotherapist first; this page waits for you.";
export const health = "Is there anything that lifting has to know about?";
export const healthHint = "It stays on your server.";

export const flags = {
  heart: "Heart or blood pressure",
  pregnancy: "Pregnant, or gave birth lately",
  bone_stress: "Stress fracture lately",
  osteoporosis: "Osteoporosis",
  surgery: "Surgery lately",
} as const;

export const refer = "Ask a doctor or physiotherapist before you lift heavy. Until one says yes, the plan holds nothing heavy and no jumps.";
export const cleared = "A professional has said yes to heavy lifting";
export const pain = "Does anything hurt?";

export const sites = {
  knee: "Knee", achilles: "Achilles tendon", calf: "Calf", shin: "Shin", foot: "Foot", hamstring: "Hamstring", hip: "Hip", back: "Back",
  shoulder: "Shoulder", elbow: "Elbow", wrist: "Wrist",
} as const;

export const painLevel = (site: string, level: number) => `${site}: ${level} of 10`;
export const equipments = { none: "Nothing", home: "Bands at home", gym: "A gym", list: "Some things" } as const;

export const things = {
  band: "Bands", dumbbell: "Dumbbells", kettlebell: "Kettlebells", barbell: "Barbell", rack: "Rack", bench: "Bench", box: "Box", bar: "Pull-up bar",
  trapbar: "Trap bar", machine: "Machines", slider: "Sliders", rope: "Rope", hurdle: "Hurdles", partner: "A partner",
} as const;

export const weights = "Weights that you own";
export const weightsHint = "Left empty, a usual set is assumed. A pair of plates owned twice stands twice.";
export const weightLists = { dumbbell: "Dumbbells", kettlebell: "Kettlebells", plates: "Plates, one of each pair" } as const;
export const barWeight = "The bar";
export const weightExample = "20, 10, 5, 2.5";
export const days = "When could you lift?";
export const dayNames = { mon: "Mon", tue: "Tue", wed: "Wed", thu: "Thu", fri: "Fri", sat: "Sat", sun: "Sun" } as const;
export const daysHint = "None chosen: any.";
export const minutes = "Minutes at most";
export const perWeek = "Sessions a week";

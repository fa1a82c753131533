package org.groundwork.formats.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.groundwork.core.input.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AthleteMistakesTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "session_minutes: 40 | sesion_minutes: 40 | 'sesion_minutes' is not a key | 'session_minutes'",
                "name: Ada | name: \"A\\\\0da\" | holds the character of number 0 | leave it out",
                "birth_year: 1988 | birth_yaer: 1988 | 'birth_yaer' is not a key of athlete | 'birth_year'",
                "birth_year: 1988 | birth_year: 1850 | 1850 is not within 1900 to 2021 | from 1900",
                "birth_year: 1988 | birth_year: 2025 | 2025 is not within 1900 to 2021 | from 1900",
                "birth_year: 1988 | birth_year: young | 'young', not a whole number | whole number",
                "body_mass_kg: 62.5 | body_mass_kg: 620 | 620 is not within 25 to 250 | from 25",
                "body_mass_kg: 62.5 | body_mass_kg: .nan | '.nan', not a number | number",
                "experience: intermediate | experience: intermediat | 'intermediat' is not known | 'intermediate'",
                "lifting_heavy_now: true | lifting_heavy_now: maybe | 'maybe' is not known | false",
                "days_since_strength: 3 | days_since_strength: -3 | -3 is not within 0 | from 0",
                "[squat, hinge] | [squat, calf] | 'calf' is not known | hinge",
                "[depth_jumps] | [depth_jmps] | 'depth_jmps' is not known | 'depth_jumps'",
                "Europe/London | Europe/Londno | 'Europe/Londno' is not known | 'Europe/London'",
                "am: \"06:30\" | am: \"18:30\" | 18:30 does not start before | let am start before pm",
                "am: \"06:30\" | am: \"25:30\" | '25:30' is not a time of day | 18:00",
                "[dumbbell, bench, band, box] | [dumbell, bench] | 'dumbell' is not known | 'dumbbell'",
                "[4, 6, 12.5] | [4, -6] | -6 is not within 0.1 to 200 | from 0.1",
                "bar: 15 | bars: 15 | 'bars' is not a key of loads | 'bar'",
                "mon: [pm] | mno: [pm] | 'mno' is not a weekday | 'mon'",
                "mon: [pm] | tue: [pm] | 'tuesday' stands twice | one line",
                "mon: [pm] | mon: [noon] | 'noon' is not known | am",
                "prefer: [tue, friday] | prefer: tue | 'tue', not a list | give a list",
                "to: 2027-01-16 | to: 2027-01-06 | from 2027-01-10 cannot end on 2027-01-06 | last as to",
                "to: 2027-01-16 | too: 2027-01-16 | 'to' is missing in away[0] | add to",
                "session_minutes: 40 | session_minutes: 5 | 5 is not within 10 to 180 | from 10",
                "sessions_per_week: 3 | sessions_per_week: 7 | 7 is not within 1 to 4 | from 1",
                "start: 2026-11-30 | start: 2027-02-30 | '2027-02-30' is not a date | year-month-day",
                "start: 2026-11-30 | start: 30.11.2026 | '30.11.2026' is not a date | year-month-day",
                "date: 2027-04-18 | date: 2026-04-18 | 2026-04-18 is before the start on 2026-11-30 | past races",
                "date: 2027-04-18 | date: 2127-04-18 | more than 3 years after | year right",
                "date: 2027-04-18 | date: 2027-02-21 | a second race on 2027-02-21 | one race a day",
                "distance: marathon | distance: maraton | 'maraton' is not known | 'marathon'",
                "distance: marathon | km: 42, distance: marathon | distance is given twice | km: 21.1",
                "distance: marathon, | `` | the race has no distance | km: 21.1",
                "km: 21.1 | km: 0 | km of 0 is not within 0.1 to 1000 | from 0.1",
                "priority: A | priority: D | 'D' is not known | b",
                "type: intervals | type: interval | 'interval' is not known | 'intervals'",
                "type: intervals | type: race | a race does not come back | races with its date",
                "minutes: 60 | minutes: 0 | 0 is not within 1 | from 1",
                "back_squat: | back_sqat: | 'back_sqat' is not an exercise | 'back_squat'",
                "load_kg: 70 | load_kg: -70 | -70 is not within 0.5 | from 0.5",
                "rir: 2 | rir: 12 | 12 is not within 0 to 10 | from 0",
                "{site: knee, level: 3} | {site: kne, level: 3} | 'kne' is not known | 'knee'",
                "{site: knee, level: 3} | {site: knee, level: 11} | 11 is not within 0 to 10 | from 0",
                "{site: knee, level: 3} | {site: knee, level: 3}, {site: knee, level: 4} | stands twice | higher",
                "flags: [bone_stress] | flags: [bonestress] | 'bonestress' is not known | 'bone_stress'",
                "5:40/km | 5:40 | '5:40' is not a pace | 5:40/km",
                "5:40/km | 0:40/km | '0:40/km' is not a pace | 5:40/km",
                "methodology: runner-strength | methodology: runner_strength | is not known | 'runner-strength'",
                "methodology: runner-strength | overrides: {taper-near-rir: 40} | overrides.taper-near-rir of 40 is not within 0 to 6 (reps) | runner-strength says 3 by rule E-taper, from Pritchard 2015",
                "methodology: runner-strength | overrides: {taper-near-rirs: 4} | 'taper-near-rirs' is not a parameter | 'taper-near-rir'",
                "methodology: runner-strength | overrides: {heavy-rest-seconds: 150} | 'heavy-rest-seconds' is not a parameter | rests belong to blocks",
                "methodology: runner-strength | overrides: {last-legs-days: 7} | last-legs-days holds 3 numbers, not 1 | list of 3",
                "methodology: runner-strength | overrides: {taper-near-rir: low} | overrides.taper-near-rir is 'low', not a whole number | a whole number",
                "methodology: runner-strength | overrides: {taper-far-days: [20, 10]} | taper-far-days of [20, 10] falls | lower number first",
                "methodology: runner-strength | overrides: 4 | not keys with values | keys with values",
                "units: metric | units: stones | 'stones' is not known | metric",
                "units: metric | session_minutes: 40 | key 'session_minutes' stands twice | keep one",
                "flags: [bone_stress] | flags: *f | an alias (*) stands here | write the value out",
                "flags: [bone_stress] | flags: [bone_stress | this is not YAML | brackets",
            })
    void aMistakeIsNamedOnItsLineWithAHint(String correct, String wrong, String message, String hint) {
        String text = Files.ada();
        assertThat(text).contains(correct);
        List<InputProblem> problems = Files.problems(text.replaceFirst(java.util.regex.Pattern.quote(correct), wrong));
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.hint()).contains(hint);
            assertThat(problem.line()).isPositive();
        });
    }

    @Test
    void everyMistakeIsSaidAtOnceWithItsLine() {
        List<InputProblem> problems = Files.problems("""
                athlete: {birth_year: 3}
                start: 2026-02-30
                equipment: [dumbel]
                available: {mon: []}
                lifts:
                  back_squat: {reps: 5}
                runs: {wek: {}}
                """);
        assertThat(problems).extracting(InputProblem::line).containsExactlyInAnyOrder(1, 2, 3, 4, 6, 7);
    }

    @Test
    void aStartThatNobodyNamedIsAsked() {
        assertThat(Files.problems("athlete: {}")).singleElement().satisfies(p -> assertThat(p.message())
                .contains("'start' is missing"));
    }

    @Test
    void filesThatAreNoAthleteAreRefusedInWords() {
        assertThat(messages("")).contains("the file is empty");
        assertThat(messages("# nothing\n")).contains("the file is empty");
        assertThat(messages("- 1\n- 2")).contains("a list of 2, not keys with values");
        assertThat(messages("hello")).contains("'hello', not keys with values");
        assertThat(messages("a: 1\n---\nb: 2")).contains("a second document begins here");
        assertThat(messages("? [a]\n: b")).contains("where a key should");
        assertThat(messages("\u0000\u0001")).contains("U+0000 can't stand in a text file");
        assertThat(messages("[".repeat(5_000))).contains("nested more than 16 deep");
        assertThat(messages("races: [" + "{},".repeat(30_000) + "]")).contains("more than 20000 values");
        assertThat(messages("x".repeat(2_000_000))).contains("2000000 bytes");
    }

    @Test
    void bytesThatAreNoTextAreRefusedInWords() {
        byte[] rubbish = {(byte) 0xff, (byte) 0xd8, 0x10, 0x4a};
        assertThat(Files.problems(rubbish)).singleElement().satisfies(p -> assertThat(p.message())
                .contains("not UTF-8"));
    }

    @Test
    void aBombOfAliasesIsRefusedAtItsFirst() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]";
        assertThat(Files.problems(bomb)).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(2);
            assertThat(p.message()).contains("alias");
        });
    }

    /** Whatever is typed, the answer is a plan's input or a list of problems, never another exception. */
    @Test
    void noGarbledFileEverEndsInAnythingButProblems() {
        for (long seed = 0; seed < 2_000; seed++) {
            byte[] garbled = garble(Files.ada().getBytes(StandardCharsets.UTF_8), new SplittableRandom(seed));
            try {
                Files.problems(garbled);
            } catch (RuntimeException bug) {
                throw new AssertionError("seed " + seed, bug);
            }
        }
    }

    private static byte[] garble(byte[] text, SplittableRandom random) {
        byte[] garbled = Arrays.copyOf(text, text.length - random.nextInt(text.length / 4));
        byte[] nasty = "{}[]:,-#&*!|>'\"%@` \n\t?~09".getBytes(StandardCharsets.UTF_8);
        for (int changes = random.nextInt(1, 6); changes > 0; changes--) {
            garbled[random.nextInt(garbled.length)] = nasty[random.nextInt(nasty.length)];
        }
        return garbled;
    }

    private static String messages(String text) {
        return String.join(
                "\n", Files.problems(text).stream().map(InputProblem::toString).toList());
    }
}

package org.groundwork.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.groundwork.app.cli.living.ReplanCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An athlete's own numbers, and methodologies of their own, from the file to the review. */
class OwnNumbersTest {

    private static final String RUNNER = """
            athlete: {name: Ada, experience: intermediate, lifting_heavy_now: true, days_since_strength: 3,
                      technique_passed: [squat, hinge, lunge, push, pull, core]}
            time_zone: UTC
            start: 2026-11-30
            equipment: gym
            races: [{date: 2027-03-07, distance: 10k, priority: A}]
            runs: {week: {wed: {type: intervals, minutes: 60, slot: am}, sun: {type: long, km: 18, slot: am}}}
            """;

    private static final String LATE_LEGS = "overrides: {last-legs-days: [10, 11, 12], taper-near-rir: 4}\n";

    private static final String MY_WAY = """
            extends: runner-strength
            id: my-way
            version: "2"
            name: My way
            summary: The default with a longer taper before short races.
            parameters:
              taper-days-short-race: {value: 18, unit: d, rule: E-phases, grade: D, reason: "I tire slowly."}
            example:
              - {block: weight, week: 1, effort: 6@3, percent: 76.2}
            """;

    private static final String TAPER_OF_18_DAYS = "{\"kind\": \"TAPER\", \"start\": \"2027-02-17\"";

    private record Call(int status, String out, String err) {}

    @TempDir
    private Path folder;

    @Test
    void aPlanIsMadeWithTheAthletesNumbersAndSaysSo() throws IOException {
        Path athlete = write("ada.yaml", RUNNER + LATE_LEGS);
        assertThat(plan(athlete, "text").replaceAll("\\s+", " "))
                .contains("Your own numbers: taper-near-rir 4 reps in place of 3, "
                        + "last-legs-days 10/11/12 d in place of 7/8/10.");
        assertThat(plan(athlete, "json"))
                .contains("\"methodology\": {\"id\": \"runner-strength\", \"version\": \"1\","
                        + " \"overrides\": {\"taper-near-rir\": [4], \"last-legs-days\": [10, 11, 12]}}");
    }

    @Test
    void aReviewHoldsAPlanToTheNumbersItWasMadeWith() throws IOException {
        String overridden = plan(write("ada.yaml", RUNNER + LATE_LEGS), "json");
        String usual = plan(write("bea.yaml", RUNNER), "json");
        assertThat(review(overridden).status()).isEqualTo(ExitStatus.FINE);
        Call strict = review(usual.replace(
                "\"version\": \"1\"",
                "\"version\": \"1\", \"overrides\": {\"before-intervals-heavy-legs\": [90, 96]}"));
        assertThat(strict.status()).isEqualTo(ExitStatus.RULES_BROKEN);
        assertThat(strict.out()).contains("at least 90 h are required");
    }

    @Test
    void noMoreLighterSessionsStandInAWeekThanTheAthletesNumbersAllow() throws IOException {
        String light = RUNNER.replace("gym", "none") + "sessions_per_week: 3\n";
        String usual = plan(write("ada.yaml", light), "json");
        String fewer = plan(write("ada.yaml", light + "overrides: {weekly-light-off-season: [0, 1]}\n"), "json");
        assertThat(usual.split("ENDURANCE").length).isGreaterThan(fewer.split("ENDURANCE").length);
        assertThat(review(fewer).out()).doesNotContain("endurance-type sessions");
    }

    @Test
    void aReviewRefusesNumbersThatNoPlanCanHaveBeenMadeWith() throws IOException {
        String usual = plan(write("ada.yaml", RUNNER), "json");
        Call beyond = review(usual.replace("\"version\": \"1\"", "\"overrides\": {\"taper-near-rir\": [40]}"));
        assertThat(beyond.status()).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(beyond.err()).contains("taper-near-rir of [40] is not within 0 to 6");
        Call unknown = review(usual.replace("\"version\": \"1\"", "\"overrides\": {\"rests\": [40]}"));
        assertThat(unknown.status()).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(unknown.err()).contains("methodology.overrides.rests is no parameter");
    }

    @Test
    void aMethodologyOfOnesOwnLiesBesideTheAthleteAndIsGivenToTheReview() throws IOException {
        Path way = write("my-way.yaml", MY_WAY);
        String plan = plan(write("ada.yaml", RUNNER + "methodology: my-way.yaml\n"), "json");
        assertThat(plan).contains("{\"id\": \"my-way\", \"version\": \"2\"}").contains(TAPER_OF_18_DAYS);
        assertThat(review(plan, "--methodology", way.toString()).status()).isEqualTo(ExitStatus.FINE);
        Call alone = review(plan);
        assertThat(alone.status()).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(alone.err()).contains("methodology 'my-way', version 2, which is not known", "--methodology");
    }

    @Test
    void aReviewByAnotherVersionOfTheMethodologyIsRefused() throws IOException {
        write("my-way.yaml", MY_WAY);
        String plan = plan(write("ada.yaml", RUNNER + "methodology: my-way.yaml\n"), "json");
        Path newer = write("newer.yaml", MY_WAY.replace("\"2\"", "\"3\""));
        Call call = review(plan, "--methodology", newer.toString());
        assertThat(call.status()).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(call.err()).contains("version 2").contains("the file given is 'my-way', version 3");
    }

    @Test
    void aMethodologyOfOnesOwnTakesOverridesToo() throws IOException {
        Path way = write("my-way.yaml", MY_WAY);
        String plan = plan(write("ada.yaml", RUNNER + LATE_LEGS + "methodology: my-way.yaml\n"), "json");
        assertThat(plan).contains("\"last-legs-days\": [10, 11, 12]").contains(TAPER_OF_18_DAYS);
        assertThat(review(plan, "--methodology", way.toString()).status()).isEqualTo(ExitStatus.FINE);
    }

    @Test
    void whatIsWrongWithAMethodologyFileIsSaidWithItsNameAndLine() throws IOException {
        write("my-way.yaml", MY_WAY.replace("value: 18", "value: 180"));
        Path athlete = write("ada.yaml", RUNNER.replace("intermediate", "expert") + "methodology: my-way.yaml\n");
        assertThat(run("plan", athlete.toString()).err()).contains("ada.yaml:1: athlete.experience");
        Path fine = write("ada.yaml", RUNNER + "methodology: my-way.yaml\n");
        assertThat(run("plan", fine.toString()).err()).contains("my-way.yaml:7: ", "180 is not within 7 to 28");
        Path gone = write("ada.yaml", RUNNER + "methodology: gone.yaml\n");
        assertThat(run("plan", gone.toString()).err()).contains("gone.yaml: there is no such file");
    }

    @Test
    void aLivingPlanTakesOverridesAndRefusesAFile() throws IOException {
        write("my-way.yaml", MY_WAY);
        Path named = write("ada.yaml", RUNNER + "methodology: my-way.yaml\n");
        String living = folder.resolve("plan").toString();
        Call refused = run("replan", living, "--athlete", named.toString(), "--today", "2026-11-30");
        assertThat(refused.status()).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(refused.err()).contains("'my-way.yaml' is a file").contains("give your own numbers as overrides");
        Path own = write("ada.yaml", RUNNER + LATE_LEGS);
        Call begun = run("replan", living, "--athlete", own.toString(), "--today", "2026-11-30");
        assertThat(begun.status()).isEqualTo(ExitStatus.FINE);
        assertThat(begun.out()).contains("Your own numbers");
        assertThat(run("replan", living, "--today", "2026-12-14").out()).contains("Your own numbers");
    }

    @Test
    void aLivingPlanGoesOnWithOtherNumbersButNotWithAnotherMethodology() throws IOException {
        String living = folder.resolve("plan").toString();
        Path own = write("ada.yaml", RUNNER + LATE_LEGS);
        run("replan", living, "--athlete", own.toString(), "--today", "2026-11-30");
        Path others = write("ada.yaml", RUNNER);
        Call given = run("replan", living, "--athlete", others.toString(), "--today", "2026-12-01");
        assertThat(given.status()).isEqualTo(ExitStatus.FINE);
        assertThat(run("replan", living, "--today", "2026-12-01").out()).doesNotContain("Your own numbers");
        write("my-way.yaml", MY_WAY);
        Path file = write("ada.yaml", RUNNER + "methodology: my-way.yaml\n");
        assertThat(run("replan", living, "--athlete", file.toString(), "--today", "2026-12-01")
                        .err())
                .contains("'my-way.yaml' is a file");
        Path another = write("ada.yaml", RUNNER + "methodology: storen-2008\n");
        Call refused = run("replan", living, "--athlete", another.toString(), "--today", "2026-12-01");
        assertThat(refused.status()).isEqualTo(ExitStatus.INVALID_INPUT);
    }

    @Test
    void aFleetsLineTakesOverridesAndRefusesAFile() throws IOException {
        String line = "{\"athlete\": {\"name\": \"Ada\"}, \"start\": \"2026-11-30\", %s}%n";
        Path in = write(
                "in.ndjson",
                line.formatted("\"overrides\": {\"taper-near-rir\": 4}")
                        + line.formatted("\"methodology\": \"my-way.yaml\""));
        Path out = folder.resolve("out.ndjson");
        assertThat(run("bulk", "--in", in.toString(), "--out", out.toString()).status())
                .isEqualTo(ExitStatus.INVALID_INPUT);
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(0)).contains("\"overrides\":{\"taper-near-rir\":[4]}");
        assertThat(lines.get(1)).startsWith("{\"line\":2,\"problems\":").contains("'my-way.yaml' is a file");
    }

    private String plan(Path athlete, String format) {
        Call call = run("plan", athlete.toString(), "--format", format);
        assertThat(call.err()).isEmpty();
        return call.out();
    }

    private Call review(String plan, String... options) throws IOException {
        Path file = write("plan.json", plan);
        String[] args = new String[options.length + 2];
        args[0] = "review";
        args[1] = file.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return run(args);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Call run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        BugLog log = new BugLog(folder.resolve("bugs.log"), Clock.systemUTC());
        List<Object> commands = List.of(
                new PlanCommand(),
                new ReviewCommand(),
                new ReplanCommand(),
                new BulkCommand(new ByteArrayInputStream(new byte[0]), false));
        int status = new CommandLineProgram(commands, log).run(new PrintWriter(out), new PrintWriter(err), false, args);
        return new Call(status, out.toString(), err.toString());
    }
}

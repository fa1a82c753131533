package org.groundwork.app.cli.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.groundwork.app.cli.BugLog;
import org.groundwork.app.cli.CommandLineProgram;
import org.groundwork.app.cli.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivingPlanTest {

    private static final String RUNNER = """
            athlete: {name: Ada, experience: intermediate, lifting_heavy_now: true, days_since_strength: 3}
            time_zone: UTC
            start: 2026-11-30
            equipment: gym
            races: [{date: 2027-03-07, distance: 10k, priority: A}]
            runs: {week: {wed: {type: intervals, minutes: 60, slot: am}, sun: {type: long, km: 18, slot: am}}}
            """;

    private static final String FIRST = "2026-W49-1";
    private static final Pattern PLACE =
            Pattern.compile("\"id\": \"" + FIRST + "\",\\s+\"date\": \"([-0-9]+)\",\\s+\"slot\": \"([AP]M)\"");

    @TempDir
    private Path temp;

    private String folder;

    private record Call(int status, String out, String err) {}

    @BeforeEach
    void begin() throws IOException {
        folder = temp.resolve("plan").toString();
        Path athlete = Files.writeString(temp.resolve("ada.yaml"), RUNNER);
        assertThat(run("replan", folder, "--athlete", athlete.toString(), "--today", "2026-11-30")
                        .out())
                .contains("Strength beside your runs, Ada");
    }

    @Test
    void thePlanIsTheSameToTheByteHoweverOftenItsJournalIsRead() {
        fine("replan", folder, "--move", FIRST + "=2026-12-03:PM", "--today", "2026-11-30");
        assertThat(plan()).isEqualTo(plan());
    }

    @Test
    void runsThatComeLaterAreReadWithTheCorrectionsInForce() throws IOException {
        String corrected = RUNNER.replace("runs: {", "runs: {types: {\"Foundation run\": threshold}, ");
        Path athlete = Files.writeString(temp.resolve("corrected.yaml"), corrected);
        Path runs = Files.writeString(temp.resolve("later.csv"), "Date,Run,km\n2026-12-09,Foundation run,8\n");
        fine("replan", folder, "--athlete", athlete.toString(), "--today", "2026-11-30");
        fine("replan", folder, "--runs", runs.toString(), "--today", "2026-11-30");
        List<String> lines = Files.readAllLines(journal());
        assertThat(lines.get(lines.size() - 1)).contains("Foundation run").containsIgnoringCase("\"threshold\"");
    }

    @Test
    void undoGivesThePlanBeforeAndRedoThePlanAfterToTheByte() {
        String before = plan();
        Call move = fine("replan", folder, "--move", FIRST + "=" + elsewhere(before), "--today", "2026-11-30");
        assertThat(move.out()).contains(" moves to ");
        String after = plan();
        assertThat(after).isNotEqualTo(before);
        fine("undo", folder, "--today", "2026-11-30");
        assertThat(plan()).isEqualTo(before);
        fine("redo", folder, "--today", "2026-11-30");
        assertThat(plan()).isEqualTo(after);
    }

    @Test
    void aNewDecisionEndsWhatCouldBeRedone() {
        fine("replan", folder, "--cancel", FIRST, "--today", "2026-11-30");
        fine("undo", folder, "--today", "2026-11-30");
        fine("replan", folder, "--cancel", "2026-W50-1", "--today", "2026-11-30");
        assertThat(wrong("redo", folder, "--today", "2026-11-30")).contains("there is nothing to redo");
    }

    @Test
    void whatWasLoggedIsNeverUndone() {
        fine("log", folder, FIRST, "as-planned", "--rpe", "7", "--minutes", "45", "--today", held());
        assertThat(wrong("undo", folder, "--today", held())).contains("there is nothing to undo");
        assertThat(fine("history", folder).out()).contains("cli-0002-001").doesNotContain("undone");
    }

    @Test
    void aDecisionThatTrainingHasFollowedIsNotUndoneOnALaterDay() {
        fine("replan", folder, "--cancel", "2026-W50-1", "--today", "2026-11-30");
        fine("log", folder, FIRST, "as-planned", "--today", "2026-12-04");
        assertThat(wrong("undo", folder, "--today", "2026-12-05"))
                .contains("journal.ndjson:2: can't undo what was decided on 2026-11-30 (cancelled 2026-W50-1)")
                .contains("make a new change instead");
    }

    @Test
    void everyMistakeOfACallIsSaidAtOnceAndNothingIsWritten() throws IOException {
        byte[] before = Files.readAllBytes(journal());
        assertThat(wrong(
                        "replan",
                        folder,
                        "--move",
                        "foo",
                        "--shorten",
                        FIRST + "=5",
                        "--pain",
                        "nee=3",
                        "--cancel",
                        FIRST,
                        "--race",
                        "2027-04-18=halb",
                        "--format",
                        "xml",
                        "--today",
                        "2026-11-30"))
                .contains("--move: 'foo'", "--shorten: ", "did you mean 'knee'?")
                .contains("did you mean 'half'?", "--format: 'xml' is no format");
        assertThat(wrong(
                        "log",
                        folder,
                        FIRST,
                        "back_squatt 72x5",
                        "back_squat foo",
                        "--rpe",
                        "12",
                        "--date",
                        "2027-01-01",
                        "--take-back",
                        "cli-1",
                        "--skip",
                        "nordics",
                        "--today",
                        "2026-11-30"))
                .contains("did you mean 'back_squat'?", "'foo' is no set", "RPE 12", "is after today")
                .contains("no entry is called 'cli-1'", "the session has no 'nordics'");
        assertThat(Files.readAllBytes(journal())).isEqualTo(before);
    }

    @Test
    void aLineThatAPowerCutLeftUnfinishedIsDroppedWithANote() throws IOException {
        Files.writeString(journal(), "{\"n\":2,\"date\":\"2026-1", StandardOpenOption.APPEND);
        Call call = fine("replan", folder, "--cancel", FIRST, "--today", "2026-11-30");
        assertThat(call.err()).contains("note: ", ":2: the last line is unfinished and was left out");
        assertThat(fine("replan", folder).err()).isEmpty();
        assertThat(fine("history", folder).out().lines()).hasSize(2);
    }

    @Test
    void linesThatAreWrongAreNamed() throws IOException {
        Files.writeString(journal(), "nonsense\n{\"n\":3}\n", StandardOpenOption.APPEND);
        assertThat(wrong("replan", folder)).contains("journal.ndjson:2: ", "journal.ndjson:3: ");
    }

    @Test
    void callsAtTheSameTimeAllCount() throws IOException {
        List<CompletableFuture<Call>> calls = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> run("log", folder, FIRST, "--note", "note " + i, "--today", "2026-11-30")))
                .toList();
        calls.forEach(call -> assertThat(call.join().status()).isEqualTo(ExitStatus.FINE));
        assertThat(Files.readAllLines(journal())).hasSize(7);
        assertThat(fine("history", folder).out()).contains("cli-0007-001");
    }

    @Test
    void setsAreEnteredInTheUnitsOfTheAthleteAndTakenBackByName() throws IOException {
        fine("log", folder, "-", "back_squat 72.5x5@2 70x4", "pushup x8@3", "plank 30s", "--today", "2026-11-30");
        assertThat(Files.readString(journal()))
                .contains("\"grams\":72500,\"reps\":5,\"rir\":2", "\"grams\":70000,\"reps\":4}", "\"seconds\":30}");
        fine("log", folder, "--take-back", "cli-0002-002", "--today", "2026-11-30");
        assertThat(wrong("log", folder, "--take-back", "cli-0002-002", "--today", "2026-11-30"))
                .contains("no entry is called 'cli-0002-002'");
    }

    @Test
    void theCheckInSaysItsRule() {
        Call call = fine("checkin", folder, FIRST, "tiredness=7", "--today", "2026-11-30");
        assertThat(call.out()).contains("Tiredness 7 of 10").contains("S30");
        assertThat(wrong("checkin", folder, FIRST, "tirednes=7", "--today", "2026-11-30"))
                .contains("did you mean 'tiredness'?");
    }

    @Test
    void nothingHappensBeforeWhatHappenedLast() {
        fine("replan", folder, "--cancel", FIRST, "--today", "2026-12-01");
        assertThat(wrong("replan", folder, "--cancel", "2026-W50-1", "--today", "2026-11-30"))
                .contains("--today: 2026-11-30 is before the plan's last entry, of 2026-12-01");
    }

    @Test
    void theAthleteCanDescribeThemselvesAnew() throws IOException {
        Path home = Files.writeString(temp.resolve("home.yaml"), RUNNER.replace("gym", "home"));
        Call call = fine("replan", folder, "--athlete", home.toString(), "--today", "2026-11-30");
        assertThat(call.out()).contains("sessions change");
        assertThat(plan()).doesNotContain("\"id\": \"back_squat\"");
        Path other = Files.writeString(temp.resolve("other.yaml"), RUNNER + "methodology: minimal-dose\n");
        assertThat(wrong("replan", folder, "--athlete", other.toString(), "--today", "2026-11-30"))
                .isNotBlank();
    }

    @Test
    void numbersOfTheAthletesOwnCountFromTheDayTheyAreGivenAndCanBeUndone() throws IOException {
        Path own = Files.writeString(temp.resolve("own.yaml"), RUNNER + "overrides: {taper-near-sets-cut: 70}\n");
        String before = plan();
        fine("replan", folder, "--athlete", own.toString(), "--today", "2026-12-02");
        assertThat(plan()).contains("\"taper-near-sets-cut\"").isNotEqualTo(before);
        fine("undo", folder, "--today", "2026-12-02");
        assertThat(plan()).doesNotContain("\"taper-near-sets-cut\"");
        fine("redo", folder, "--today", "2026-12-02");
        assertThat(plan()).contains("\"taper-near-sets-cut\"");
    }

    @Test
    void aFolderWithoutAPlanSaysHowToBeginOne() {
        assertThat(wrong("history", temp.resolve("none").toString())).contains("replan FOLDER --athlete ATHLETE.yaml");
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void aPlanThatCanNotBeginLeavesNoFolderBehind() throws IOException {
        Path athlete = Files.writeString(temp.resolve("bob.yaml"), RUNNER.replace("intermediate", "intermediat"));
        String none = temp.resolve("none").toString();
        assertThat(wrong("replan", none, "--athlete", athlete.toString())).contains("bob.yaml:1: ");
        Path late = temp.resolve("ada.yaml");
        assertThat(wrong("replan", none, "--athlete", late.toString(), "--today", "2028-01-15"))
                .contains("--today: 2028-01-15 is after the season's end");
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void historyTellsWhatWasUndone() {
        fine("replan", folder, "--cancel", "2026-W50-1", "--today", "2026-11-30");
        fine("undo", folder, "--today", "2026-12-01");
        assertThat(fine("history", folder).out().lines())
                .containsExactly(
                        "   1  2026-11-30  began from " + temp.resolve("ada.yaml") + " and 0 runs",
                        "   2  2026-11-30  cancelled 2026-W50-1 (undone)",
                        "   3  2026-12-01  undid 2");
    }

    @Test
    void aPastThatNobodyTrainedInStaysTooWhenADecisionIsUndoneLater() {
        fine("replan", folder, "--cancel", FIRST, "--today", "2026-11-30");
        assertThat(wrong("undo", folder, "--today", "2026-12-07")).contains("days that are past would change");
    }

    private Path journal() {
        return Path.of(folder, "journal.ndjson");
    }

    private String plan() {
        return fine("replan", folder, "--format", "json", "--today", "2026-12-31")
                .out();
    }

    private String held() {
        return place(plan()).group(1);
    }

    private static String elsewhere(String plan) {
        return place(plan).group(1).equals("2026-12-04") ? "2026-12-01:PM" : "2026-12-04:PM";
    }

    private static MatchResult place(String plan) {
        return PLACE.matcher(plan).results().findFirst().orElseThrow();
    }

    private Call fine(String... args) {
        Call call = run(args);
        assertThat(call.status()).as("%s%n%s", List.of(args), call.err()).isEqualTo(ExitStatus.FINE);
        return call;
    }

    private String wrong(String... args) {
        Call call = run(args);
        assertThat(call.status()).as("%s%n%s", List.of(args), call.err()).isEqualTo(ExitStatus.INVALID_INPUT);
        return call.err();
    }

    private Call run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<Object> commands = List.of(
                new ReplanCommand(),
                new CheckInCommand(),
                new LogCommand(),
                new HistoryCommand(),
                new UndoCommand(),
                new RedoCommand());
        int status = new CommandLineProgram(commands, new BugLog(temp.resolve("bugs.log"), Clock.systemUTC()))
                .run(new PrintWriter(out), new PrintWriter(err), false, args);
        return new Call(status, out.toString(), err.toString());
    }
}

package org.groundwork.app.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.app.season.RandomChanges;
import org.groundwork.app.season.RandomSeasons;
import org.groundwork.app.store.folder.PlanFolder;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.formats.athlete.AthleteWriter;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.living.AthleteSource;
import org.groundwork.formats.living.JournalEvent;
import org.groundwork.formats.living.JournalReading;
import org.groundwork.formats.methodology.MethodologyReader;
import org.groundwork.formats.plan.PlanJsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept beside a journal changes no answer. The system property {@code groundwork.journals} asks for more. */
class CheckpointsTest {

    private static final int JOURNALS = Integer.getInteger("groundwork.journals", 5);
    private static final int CALLS = 14;
    private static final PlanFiles.Request NOTHING = new PlanFiles.Request(Optional.empty(), List.of());

    private final RandomSeasons seasons =
            new RandomSeasons(CatalogueReader.bundled(), MethodologyReader.bundled("runner-strength"));
    private final RandomChanges changes = new RandomChanges(seasons);

    @TempDir
    private Path temp;

    private LocalDate today;

    @Test
    void everyAnswerIsTheSameToTheByteWithAndWithoutCheckpoints() {
        for (long seed = 0; seed < JOURNALS; seed++) {
            Calls quick = begun(seed, folder("quick", seed));
            Calls slow = begun(seed, new Forgetful(folder("slow", seed)));
            RandomLife life = new RandomLife(seed, changes, today);
            RandomLife again = new RandomLife(seed, changes, today);
            for (int i = 0; i < CALLS; i++) {
                Revision now = quick.now();
                String told = life.act(now.plan(), quick);
                assertThat(told)
                        .as("seed %d, call %d", seed, i)
                        .isEqualTo(again.act(slow.now().plan(), slow));
            }
            assertThat(quick.plan.replayFromEmpty())
                    .as("seed %d", seed)
                    .isEqualTo(quick.plan.current().now());
        }
    }

    @Test
    void fewCheckpointsAreKeptHoweverLongTheJournal() throws IOException {
        Calls calls = lived(1, 25);
        assertThat(checkpoints(1)).hasSizeBetween(2, 8);
        assertThat(calls.now().number()).isGreaterThan(12);
    }

    @Test
    void aPublishedPlanStaysThoughThePlannerWouldMakeAnotherOfItsJournal() throws IOException {
        Calls calls = lived(2, 6);
        rewriteEach(2, text -> text.replaceFirst("\"minutes\":[0-9]+,\"exercises\"", "\"minutes\":7,\"exercises\""));
        assertThat(calls.now().plan().sessions().get(0).minutes()).isEqualTo(7);
        calls.enter(List.of(new Change.Logged(List.of())));
        assertThat(calls.now().number()).isGreaterThan(1);
    }

    @Test
    void damagedAndNewerCheckpointsAreMadeAgainWithoutAWord() throws IOException {
        Calls calls = lived(3, 6);
        Revision before = calls.now();
        rewriteEach(3, text -> text.replace("groundwork/checkpoint/1", "groundwork/checkpoint/2"));
        assertThat(calls.now()).isEqualTo(before);
        rewriteEach(3, text -> text.substring(0, text.length() / 2));
        assertThat(calls.now()).isEqualTo(before);
        for (Path file : checkpoints(3)) {
            Files.writeString(file, "damaged");
        }
        assertThat(calls.now()).isEqualTo(before);
        List<Path> files = checkpoints(3);
        for (Path file : files) {
            Files.copy(files.get(0), file, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(calls.now()).isEqualTo(before);
        for (Path file : checkpoints(3)) {
            Files.delete(file);
        }
        assertThat(calls.now()).isEqualTo(before);
    }

    @Test
    void anotherJournalInThePlaceOfTheOldOneIsNotTakenForIt() throws IOException {
        lived(4, 6);
        Calls other = lived(5, 6);
        Revision before = other.now();
        Path journal = Path.of("journal.ndjson");
        Files.copy(
                temp.resolve("quick5").resolve(journal),
                temp.resolve("quick4").resolve(journal),
                StandardCopyOption.REPLACE_EXISTING);
        Revision now = new Calls(new LivingPlan(folder("quick", 4), ZoneId.of("UTC"), zone -> today)).now();
        assertThat(json(now)).isEqualTo(json(before));
    }

    private Calls lived(long seed, int calls) {
        Calls plan = begun(seed, folder("quick", seed));
        RandomLife life = new RandomLife(seed, changes, today);
        for (int i = 0; i < calls; i++) {
            life.act(plan.now().plan(), plan);
        }
        return plan;
    }

    private Calls begun(long seed, PlanJournal journal) {
        PlanningInput season = seasons.season(seed);
        today = season.asOf();
        Path athlete = temp.resolve("athlete" + seed + ".json");
        write(athlete, AthleteWriter.readable(AthleteWriter.file(season.athlete())));
        LivingPlan plan = new LivingPlan(journal, ZoneId.of("UTC"), zone -> today);
        plan.replan(
                new PlanFiles.Request(Optional.of(athlete), List.of()),
                List.of(new Change.RunsReplaced(season.runs())),
                new InputProblems());
        return new Calls(plan);
    }

    private PlanFolder folder(String name, long seed) {
        return new PlanFolder(temp.resolve(name + seed));
    }

    private List<Path> checkpoints(long seed) throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("quick" + seed).resolve("checkpoints"))) {
            return files.sorted().toList();
        }
    }

    private void rewriteEach(long seed, UnaryOperator<String> change) throws IOException {
        for (Path file : checkpoints(seed)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file));
                    GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
            }
            Files.write(file, bytes.toByteArray());
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String json(Revision revision) {
        return PlanJsonWriter.oneLine().toText(revision.plan());
    }

    /** A living plan whose every answer is told in words; the day is the test's. */
    private final class Calls implements RandomLife.Plans {

        private final LivingPlan plan;

        private Calls(LivingPlan plan) {
            this.plan = plan;
        }

        @Override
        public void on(LocalDate day) {
            today = day;
        }

        Revision now() {
            return plan.replan(NOTHING, List.of(), new InputProblems()).now();
        }

        @Override
        public String undo() {
            return told(plan::undo);
        }

        @Override
        public String redo() {
            return told(plan::redo);
        }

        @Override
        public String enter(List<Change> changes) {
            return told(() -> plan.enter((current, day, number, problems) -> changes));
        }

        @Override
        public String describe(Athlete athlete) {
            String file = AthleteWriter.readable(AthleteWriter.file(athlete));
            return told(() -> plan.describe(new AthleteSource("athlete.json", file, ZoneId.of("UTC"))));
        }

        private static String told(Supplier<LivingPlan.Answer> call) {
            try {
                LivingPlan.Answer answer = call.get();
                return answer.because() + json(answer.now());
            } catch (InvalidInputException refused) {
                return refused.problems().stream()
                        .map(InputProblem::message)
                        .toList()
                        .toString();
            }
        }
    }

    /** A journal beside which nothing is kept. */
    private record Forgetful(PlanJournal kept) implements PlanJournal {

        @Override
        public String name() {
            return kept.name();
        }

        @Override
        public Optional<Opened> find() {
            return kept.find().map(OpenedForgetful::new);
        }

        @Override
        public Opened findOrMake() {
            return new OpenedForgetful(kept.findOrMake());
        }
    }

    private record OpenedForgetful(PlanJournal.Opened kept) implements PlanJournal.Opened {

        @Override
        public JournalReading read() {
            return kept.read();
        }

        @Override
        public void append(List<JournalEvent> events) {
            kept.append(events);
        }

        @Override
        public void close() {
            kept.close();
        }
    }
}

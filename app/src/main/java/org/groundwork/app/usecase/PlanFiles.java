package org.groundwork.app.usecase;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.TypeCorrections;
import org.groundwork.formats.athlete.AthleteFile;
import org.groundwork.formats.living.AthleteSource;
import org.groundwork.formats.living.JournalEvent;
import org.groundwork.formats.runplan.RunPlanReader;
import org.groundwork.formats.runplan.RunPlanReading;

/** Takes athlete files and run plans into a living plan. */
public final class PlanFiles {

    /**
     * What is given.
     *
     * @param athlete an athlete file
     * @param runs run plans beside those that it names
     */
    public record Request(Optional<Path> athlete, List<Path> runs) {

        public Request {
            runs = List.copyOf(runs);
        }

        boolean isEmpty() {
            return athlete.isEmpty() && runs.isEmpty();
        }
    }

    private final Replay replay;
    private final ZoneId usualZone;
    private final RunPlanReader runPlanReader = new RunPlanReader();

    PlanFiles(Replay replay, ZoneId usualZone) {
        this.replay = replay;
        this.usualZone = usualZone;
    }

    ZoneId usualZone() {
        return usualZone;
    }

    Replay replay() {
        return replay;
    }

    /** The time zone of the athlete whom {@code source} describes; the usual one where that can't be read. */
    ZoneId zone(AthleteSource source) {
        try {
            return replay.athlete(source, LocalDate.EPOCH)
                    .athlete()
                    .circumstances()
                    .timeZone();
        } catch (InvalidInputException wrong) {
            return usualZone;
        }
    }

    /** Begins the plan of {@code draft} with an athlete and runs that were read already. */
    void begin(PlanDraft draft, AthleteSource source, List<PlannedRun> runs) {
        athlete(source, draft, draft.problems())
                .ifPresent(file -> draft.add(number -> new JournalEvent.Begun(
                        number, draft.today(), source, AthletesRuns.ahead(runs, file.athlete()))));
    }

    /**
     * Begins the plan of {@code draft} with the files, or adds what they change.
     *
     * @param known the athlete file in force, whose corrections count where no other is given
     */
    void addTo(
            PlanDraft draft,
            Request request,
            Optional<AthleteSource> known,
            List<String> notes,
            InputProblems problems) {
        Optional<AthleteSource> source = request.athlete().flatMap(file -> source(file, problems));
        Optional<AthleteFile> file = source.flatMap(s -> athlete(s, draft, problems));
        Optional<Athlete> athlete = file.map(AthleteFile::athlete)
                .or(() -> draft.revision().map(r -> r.inputs().athlete()));
        List<Path> runs = new ArrayList<>(request.athlete().stream()
                .flatMap(path -> file.stream().flatMap(f -> AthletesRuns.files(path, f.runFiles()).stream()))
                .toList());
        runs.addAll(request.runs());
        TypeCorrections corrections = file.or(
                        () -> known.filter(s -> !runs.isEmpty()).flatMap(s -> athlete(s, draft, problems)))
                .map(AthleteFile::corrections)
                .orElse(TypeCorrections.NONE);
        Optional<List<PlannedRun>> read = athlete.map(a -> runs(runs, a, corrections, notes, problems));
        if (!problems.isEmpty() || athlete.isEmpty()) {
            return;
        }
        Optional<Revision> before = draft.revision();
        source.ifPresent(s -> draft.add(number -> before.isEmpty()
                ? new JournalEvent.Begun(number, draft.today(), s, read.orElseThrow())
                : new JournalEvent.Described(number, draft.today(), s)));
        before.filter(r -> !runs.isEmpty() && !r.inputs().runs().equals(read.orElseThrow()))
                .ifPresent(r -> draft.change(new Change.RunsReplaced(read.orElseThrow())));
    }

    private Optional<AthleteSource> source(Path file, InputProblems problems) {
        return InputFiles.read(file, PlanSeason.LARGEST_ATHLETE_FILE, problems)
                .map(bytes -> new AthleteSource(file.toString(), new String(bytes, StandardCharsets.UTF_8), usualZone));
    }

    private Optional<AthleteFile> athlete(AthleteSource source, PlanDraft draft, InputProblems problems) {
        LocalDate start =
                draft.revision().map(r -> r.inputs().athlete().start()).orElse(draft.today());
        try {
            return Optional.of(replay.athlete(source, start));
        } catch (InvalidInputException wrong) {
            problems.addAll(wrong.problems());
            return Optional.empty();
        }
    }

    private List<PlannedRun> runs(
            List<Path> files,
            Athlete athlete,
            TypeCorrections corrections,
            List<String> notes,
            InputProblems problems) {
        RunPlanReading reading = AthletesRuns.read(files, runPlanReader, AthletesRuns.context(athlete, corrections));
        problems.addAll(reading.problems());
        notes.addAll(reading.notes());
        notes.addAll(AthletesRuns.warnings(reading, athlete.races()));
        return AthletesRuns.ahead(reading.runs(), athlete);
    }
}

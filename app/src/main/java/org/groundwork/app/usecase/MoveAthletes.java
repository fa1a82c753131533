package org.groundwork.app.usecase;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.app.port.ServedPlans;
import org.groundwork.app.port.StaleJournalException;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.formats.athlete.AthleteWriter;
import org.groundwork.formats.export.ExportZip;
import org.groundwork.formats.export.LogTable;
import org.groundwork.formats.living.JournalEvent;
import org.groundwork.formats.living.JournalReader;
import org.groundwork.formats.living.JournalReading;
import org.groundwork.formats.living.JournalWriter;
import org.groundwork.formats.plan.PlanJsonWriter;

/**
 * Gives an athlete everything that is kept of them as a zip, and takes such a zip in. The journal in it is the truth;
 * the athlete, the plan and the log beside it are for people and for other programs.
 */
public final class MoveAthletes {

    /** Hears how far an athlete is taken in. */
    @FunctionalInterface
    public interface Progress {

        /**
         * One more event has been gone through.
         *
         * @param events so many, 1 to {@code of}
         */
        void read(int events, int of);
    }

    private static final String JOURNAL = "journal.ndjson";
    private static final int MOST_EVENTS = 20_000;

    private final ServedPlans athletes;
    private final LivingPlans living;

    public MoveAthletes(ServedPlans athletes, LivingPlans living) {
        this.athletes = athletes;
        this.living = living;
    }

    /** The zip: {@code athlete.json}, {@code journal.ndjson}, {@code plan.json} and {@code log.csv}. */
    public byte[] exported(String athlete) {
        PlanJournal journal = athletes.journal(athlete);
        LivingPlan.Answer now = living.of(journal).current();
        List<JournalEvent> events = events(journal);
        return ExportZip.of(List.of(
                new ExportZip.TextFile(
                        "athlete.json",
                        AthleteWriter.oneLine(
                                        AthleteWriter.file(now.now().inputs().athlete()))
                                + "\n"),
                new ExportZip.TextFile(
                        JOURNAL, events.stream().map(JournalWriter::line).collect(Collectors.joining())),
                new ExportZip.TextFile("plan.json", json(now.now().plan())),
                new ExportZip.TextFile(
                        "log.csv", LogTable.of(now.now().inputs().log().standing()))));
    }

    private static List<JournalEvent> events(PlanJournal journal) {
        try (PlanJournal.Opened opened = journal.findOrMake()) {
            return opened.read().events();
        }
    }

    private static String json(SeasonPlan plan) {
        StringWriter text = new StringWriter();
        try {
            PlanJsonWriter.oneLine().write(plan, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /**
     * Takes in what {@link #exported} gave, on this server or another, as a new athlete; one that was taken in under the
     * same id before stays as it is.
     *
     * @param athlete the id to give
     * @param account that plans for them
     * @param zip at most {@link ExportZip#MOST_BYTES}
     * @param progress is told of each event that is gone through
     * @throws InvalidInputException with everything that is wrong; nothing was entered
     */
    public LivingPlan.Answer takeIn(String athlete, String account, byte[] zip, Progress progress) {
        if (athletes.number(athlete) > 0) {
            return living.of(athletes.journal(athlete)).current();
        }
        HeldCheckpoints states = new HeldCheckpoints(progress);
        ReadOnlyJournal read = new ReadOnlyJournal(JOURNAL, reading(zip), states);
        LivingPlan.Answer now = living.of(read).current();
        athletes.add(athlete, now.now().inputs().athlete().name(), account);
        try (PlanJournal.Opened opened = athletes.journal(athlete).findOrMake()) {
            opened.append(read.reading().events(), new PlanJournal.Step(Optional.empty(), now.now(), List.of()));
            states.copyTo(opened.checkpoints());
        } catch (StaleJournalException takenInMeanwhile) {
            return living.of(athletes.journal(athlete)).current();
        } catch (RuntimeException failed) {
            athletes.remove(athlete);
            throw failed;
        }
        return now;
    }

    private static JournalReading reading(byte[] zip) {
        byte[] lines = ExportZip.find(zip, JOURNAL)
                .orElseThrow(() -> wrong("there is no " + JOURNAL + " in it", "send the zip as it was exported"));
        JournalReading reading = JournalReader.read(JOURNAL, lines);
        if (!reading.problems().isEmpty()) {
            throw new InvalidInputException(reading.problems());
        }
        if (reading.events().isEmpty() || !reading.notes().isEmpty()) {
            throw wrong("its " + JOURNAL + " is empty or was cut off", "export the athlete again");
        }
        if (reading.events().size() > MOST_EVENTS) {
            throw wrong("its " + JOURNAL + " has more than " + MOST_EVENTS + " events", "ask who runs the server");
        }
        return reading;
    }

    private static InvalidInputException wrong(String what, String hint) {
        return new InvalidInputException(List.of(new InputProblem("export", 0, what, hint)));
    }
}

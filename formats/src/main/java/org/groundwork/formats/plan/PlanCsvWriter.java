package org.groundwork.formats.plan;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.LoadTarget;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.SlotHours;

/** Writes a plan as a table for spreadsheets: one row for each set, metric, an empty cell where there is no value. */
public final class PlanCsvWriter implements PlanWriter {

    private static final List<String> HEADER = List.of(
            "session",
            "date",
            "slot",
            "start",
            "kind",
            "phase",
            "focus",
            "deload",
            "minutes",
            "exercise",
            "name",
            "pattern",
            "set",
            "set_kind",
            "reps",
            "seconds",
            "per_side",
            "load_kg",
            "load_least_kg",
            "load_most_kg",
            "percent_1rm",
            "rir",
            "rest_s",
            "intent",
            "why");

    private static final String FORMULA_STARTS = "=+-@\t\r";

    @Override
    public void write(SeasonPlan plan, Writer out) throws IOException {
        SlotHours hours = plan.athlete().circumstances().slotHours();
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(HEADER);
        for (Session session : plan.sessions()) {
            for (ExercisePrescription exercise : session.exercises()) {
                writeSets(csv, ofSession(session, hours), exercise);
            }
        }
        csv.flush();
    }

    private static void writeSets(CsvWriter csv, List<String> sessionCells, ExercisePrescription prescription) {
        int number = 0;
        for (SetPrescription set : prescription.sets()) {
            number++;
            List<String> row = new ArrayList<>(sessionCells);
            row.addAll(ofExercise(prescription.exercise()));
            row.addAll(ofSet(number, set, prescription.exercise()));
            row.add(text(String.join(" ", prescription.why())));
            csv.writeRecord(row);
        }
    }

    private static List<String> ofSession(Session session, SlotHours hours) {
        return List.of(
                session.id(),
                session.at().date().toString(),
                session.at().slot().name(),
                hours.of(session.at().slot()).toString(),
                session.kind().name(),
                session.phase().name(),
                session.focus().name(),
                Boolean.toString(session.deload()),
                Integer.toString(session.minutes()));
    }

    private static List<String> ofExercise(Exercise exercise) {
        return List.of(exercise.id(), text(exercise.name()), exercise.pattern().name());
    }

    private static List<String> ofSet(int number, SetPrescription set, Exercise exercise) {
        String amount = Integer.toString(set.amount());
        return List.of(
                Integer.toString(number),
                set.kind().name(),
                set.held() ? "" : amount,
                set.held() ? amount : "",
                Boolean.toString(exercise.perSide()),
                set.load().map(LoadTarget::load).map(Load::text).orElse(""),
                set.load().map(LoadTarget::least).map(Load::text).orElse(""),
                set.load().map(LoadTarget::most).map(Load::text).orElse(""),
                percent(set.perMilleOfOneRepMax()),
                number(set.rir()),
                number(set.restSeconds()),
                set.intent().name());
    }

    private static String percent(OptionalInt perMille) {
        return perMille.isPresent() ? BigDecimal.valueOf(perMille.getAsInt(), 1).toPlainString() : "";
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    /** Words that no spreadsheet takes for a formula. */
    private static String text(String words) {
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}

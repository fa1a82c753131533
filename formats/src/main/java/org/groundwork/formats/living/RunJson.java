package org.groundwork.formats.living;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs as they were read from a run plan, and places of the calendar. */
final class RunJson {

    private RunJson() {}

    static void write(List<PlannedRun> runs, ArrayNode array) {
        runs.forEach(run -> write(run, array.addObject()));
    }

    private static void write(PlannedRun run, ObjectNode object) {
        writePlace(run.at(), object);
        object.put("type", Wording.journalWord(run.type()));
        object.put("confidence", run.confidencePercent());
        object.put("doubtful", run.doubtful());
        run.minutes().ifPresent(minutes -> object.put("minutes", minutes));
        run.distance().ifPresent(distance -> object.put("metres", distance.metres()));
        object.put("title", run.title());
        object.put("source", run.source());
    }

    static PlannedRun read(JsonFields run) {
        PlannedRun read = new PlannedRun(
                at(run),
                run.constant("type", RunType.class),
                run.percent("confidence"),
                run.flag("doubtful"),
                run.findWhole("minutes"),
                run.findDistance("km"),
                run.text("title"),
                run.text("source"));
        run.refuseOthers();
        return read;
    }

    static void writePlace(DaySlot at, ObjectNode object) {
        object.put("date", at.date().toString());
        object.put("slot", Wording.journalWord(at.slot()));
    }

    private static DaySlot at(JsonFields fields) {
        LocalDate date = fields.parsed("date", LocalDate::parse, "2026-12-01");
        return new DaySlot(date, fields.constant("slot", Slot.class));
    }

    static DaySlot place(JsonFields fields) {
        DaySlot place = at(fields);
        fields.refuseOthers();
        return place;
    }
}

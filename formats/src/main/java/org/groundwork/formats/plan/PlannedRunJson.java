package org.groundwork.formats.plan;

import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;

/** The members of a run in a plan's JSON. */
public final class PlannedRunJson {

    private static final int DECIMALS_OF_CONFIDENCE = 2;

    private PlannedRunJson() {}

    public static void write(JsonOut json, PlannedRun run) {
        writePlace(json, run.at());
        json.text("type", run.type());
        json.decimal("confidence", run.confidencePercent(), DECIMALS_OF_CONFIDENCE);
        json.flag("doubtful", run.doubtful());
        json.number("minutes", run.minutes());
        json.kilometres("km", run.distance());
        json.text("title", run.title());
        json.text("source", run.source());
    }

    /** What {@link #write} wrote. */
    public static PlannedRun read(JsonIn run) {
        return new PlannedRun(
                readPlace(run),
                run.constant("type", RunType.class),
                run.scaled("confidence", DECIMALS_OF_CONFIDENCE),
                run.flag("doubtful"),
                run.findWhole("minutes"),
                run.findKilometres("km"),
                run.text("title"),
                run.text("source"));
    }

    /** The members {@code date} and {@code slot}. */
    public static void writePlace(JsonOut json, DaySlot at) {
        json.text("date", at.date());
        json.text("slot", at.slot());
    }

    /** What {@link #writePlace} wrote. */
    public static DaySlot readPlace(JsonIn place) {
        return new DaySlot(place.date("date"), place.constant("slot", Slot.class));
    }
}

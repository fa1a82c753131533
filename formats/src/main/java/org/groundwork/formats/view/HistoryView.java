package org.groundwork.formats.view;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.groundwork.formats.plan.JsonOut;

/** What happened to a plan, as JSON in one line. */
public final class HistoryView {

    /**
     * One event.
     *
     * @param number its number, from 1, which names the state of the plan after it too
     * @param stands whether it counts, or was undone
     */
    public record Line(int number, LocalDate date, String words, boolean stands) {}

    private HistoryView() {}

    /**
     * One page.
     *
     * @param lines the newest first
     * @param next what to ask for earlier ones with; 0 where there are none
     */
    public static String page(List<Line> lines, int next) {
        return PlanView.document(json -> {
            json.objects("events", lines, line -> line(json, line));
            json.number("next", next > 0 ? OptionalInt.of(next) : OptionalInt.empty());
        });
    }

    private static void line(JsonOut json, Line line) {
        json.number("number", line.number());
        json.text("date", line.date());
        json.text("words", line.words());
        json.flag("stands", line.stands());
        json.number("revision", line.number());
    }
}

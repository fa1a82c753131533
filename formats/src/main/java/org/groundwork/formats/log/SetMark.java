package org.groundwork.formats.log;

import java.util.Locale;

/** What a log says a row is, in its order or type of set. */
enum SetMark {
    NUMBERED,
    WARM_UP,
    FAILURE,
    DROP,
    REST_TIMER,
    NOTE;

    static SetMark of(LogRow row) {
        String type = row.text(LogColumn.SET_TYPE);
        String mark = (type.isEmpty() ? row.text(LogColumn.ORDER) : type).toLowerCase(Locale.ROOT);
        return switch (mark.replaceAll("[^\\p{L}]", "")) {
            case "w", "warmup" -> WARM_UP;
            case "f", "failure" -> FAILURE;
            case "d", "drop", "dropset" -> DROP;
            case "resttimer", "休息计时器" -> REST_TIMER;
            case "note" -> NOTE;
            default -> NUMBERED;
        };
    }
}

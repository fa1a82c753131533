package org.groundwork.formats.log;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column of an exported log holds, and the headings it goes by. */
enum LogColumn {
    DATE("date", "starttime", "日期", "datum", "fecha", "data", "日付", "날짜", "дата"),
    EXERCISE(
            "exercisename",
            "exercisetitle",
            "exercise",
            "excercisename",
            "运动名称",
            "übungsname",
            "nombredelejercicio",
            "nomdelexercice",
            "nomdelexercise",
            "nomeesercizio",
            "nomedoexercício",
            "エクササイズ名"),
    ORDER("setorder", "setindex", "setnum", "设置顺序", "satzreihenfolge", "ordendelaserie", "ordredelasérie", "セット順"),
    SET_TYPE("settype"),
    KILOGRAMS("weightkg", "gewichtkg", "pesokg", "poidskg", "重量kg"),
    POUNDS("weightlbs", "weightlb", "gewichtlbs", "pesolbs", "poidslbs"),
    WEIGHT("weight", "重量", "gewicht", "peso", "poids", "вес"),
    WEIGHT_UNIT("weightunit", "gewichtseinheit", "unidaddepeso", "unitédepoids"),
    REPS(
            "reps",
            "rep",
            "repetitions",
            "次",
            "wiederholungen",
            "wdh",
            "repeticiones",
            "répétitions",
            "ripetizioni",
            "повторы"),
    SECONDS("seconds", "durationseconds", "秒", "sekunden", "segundos", "secondes", "secondi", "секунды"),
    RPE("rpe");

    /** The headings of Strong's table with commas, by place, for languages whose words are not listed. */
    private static final Map<LogColumn, Integer> STRONG_PLACES =
            Map.of(DATE, 0, EXERCISE, 3, ORDER, 4, WEIGHT, 5, REPS, 6, SECONDS, 8, RPE, 11);

    private static final int STRONG_COLUMNS = 12;

    private final List<String> headings;

    LogColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /**
     * Where each column stands; empty where {@code heading} is none of a log. Words come first; a row of twelve that
     * ends in RPE is Strong's, whatever its language.
     */
    static Optional<Map<LogColumn, Integer>> places(List<String> heading) {
        Map<LogColumn, Integer> places = new EnumMap<>(LogColumn.class);
        for (int i = 0; i < heading.size(); i++) {
            int place = i;
            find(heading.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        if (isComplete(places)) {
            return Optional.of(places);
        }
        boolean strong = heading.size() == STRONG_COLUMNS && places.getOrDefault(RPE, 0) == STRONG_COLUMNS - 1;
        return strong ? Optional.of(STRONG_PLACES) : Optional.empty();
    }

    private static boolean isComplete(Map<LogColumn, Integer> places) {
        boolean weight = places.containsKey(WEIGHT) || places.containsKey(KILOGRAMS) || places.containsKey(POUNDS);
        return weight && places.containsKey(DATE) && places.containsKey(EXERCISE) && places.containsKey(REPS);
    }

    private static Optional<LogColumn> find(String heading) {
        String word = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        for (LogColumn column : values()) {
            if (column.headings.contains(word)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}

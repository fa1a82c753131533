package org.groundwork.core.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.quantity.Load;

/**
 * Goes through a log day by day and forecasts each lift from the days before.
 *
 * <p>A case is a day on which a lift showed something, and had shown something on an earlier day. What it shows is the
 * best value of its work sets by {@link ShownStrength#epley}, from 1 to {@value #MOST_REPS} reps with a load.
 */
public final class Backtest {

    /** The longest set that counts. */
    public static final int MOST_REPS = 10;

    private static final int WINDOW_DAYS = 28;

    private final StrengthForecaster forecaster = new StrengthForecaster();
    private final Map<String, NavigableMap<LocalDate, Load>> shown = new HashMap<>();
    private final List<BacktestCase> cases = new ArrayList<>();

    private Backtest() {}

    /** The cases of one lifter's {@code log}, by day, then by lift. */
    public static List<BacktestCase> of(TrainingLog log) {
        Backtest backtest = new Backtest();
        DailyBests.of(log, ShownStrength.epley(MOST_REPS)).forEach(backtest::day);
        return List.copyOf(backtest.cases);
    }

    private void day(LocalDate day, SortedMap<String, Load> bests) {
        bests.forEach((lift, best) ->
                forecaster.forecast(lift, day).ifPresent(forecast -> cases.add(one(lift, day, best, forecast))));
        forecaster.learn(day, bests);
        bests.forEach((lift, best) ->
                shown.computeIfAbsent(lift, l -> new TreeMap<>()).put(day, best));
    }

    private BacktestCase one(String lift, LocalDate day, Load best, Forecast forecast) {
        NavigableMap<LocalDate, Load> before = shown.get(lift);
        Load last = before.lastEntry().getValue();
        Load most = before.tailMap(day.minusDays(WINDOW_DAYS)).values().stream()
                .max(Load::compareTo)
                .orElse(last);
        return new BacktestCase(lift, day, best, forecast, last, most);
    }
}

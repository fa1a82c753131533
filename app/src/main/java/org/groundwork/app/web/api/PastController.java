package org.groundwork.app.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.groundwork.app.usecase.AthletePlans;
import org.groundwork.app.usecase.LivingPlan;
import org.groundwork.app.usecase.ShowLibrary;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.log.LogEntry;
import org.groundwork.formats.living.ChangeJson;
import org.groundwork.formats.view.ChangeView;
import org.groundwork.formats.view.HistoryView;
import org.groundwork.formats.view.ProgressView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened: decisions, training, and what came of it. */
@RestController
@RequestMapping("/api/v1/athletes/{athlete}")
final class PastController {

    private static final int LONGEST_PAGE = 200;

    private final AthletePlans plans;
    private final ShowLibrary library;

    PastController(AthletePlans plans, ShowLibrary library) {
        this.plans = plans;
        this.library = library;
    }

    /** Events before {@code before}, the newest first, at most {@code limit} of them. */
    @GetMapping("/history")
    ResponseEntity<byte[]> history(
            @PathVariable String athlete,
            @RequestParam Optional<Integer> before,
            @RequestParam(defaultValue = "50") int limit) {
        List<HistoryView.Line> lines = new ArrayList<>(plans.plan(athlete).history().stream()
                .filter(line -> line.number() < before.orElse(Integer.MAX_VALUE))
                .map(line -> new HistoryView.Line(line.number(), line.date(), line.words(), line.stands()))
                .toList());
        Collections.reverse(lines);
        List<HistoryView.Line> page =
                lines.subList(0, Math.min(lines.size(), Math.max(1, Math.min(limit, LONGEST_PAGE))));
        int next = page.size() < lines.size() ? page.get(page.size() - 1).number() : 0;
        return Answers.json(HistoryView.page(page, next));
    }

    /** What is different between the states after {@code from} and after {@code to} events, and what training taught. */
    @GetMapping("/diff")
    ResponseEntity<byte[]> diff(@PathVariable String athlete, @RequestParam int from, @RequestParam int to) {
        LivingPlan plan = plans.plan(athlete);
        Revision before = plan.at(from);
        Revision after = plan.at(to);
        List<String> because = from < to ? plan.learnedSince(before, after) : List.of();
        return Answers.json(ChangeView.between(before.plan(), after.plan(), because));
    }

    /** The entries of the log that count, from one day to another, both inclusive. */
    @GetMapping("/log")
    ResponseEntity<byte[]> log(
            @PathVariable String athlete,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to) {
        LivingPlan.Answer now = plans.plan(athlete).current();
        List<LogEntry> entries = now.now().inputs().log().standing().stream()
                .filter(entry -> !from.filter(entry.date()::isBefore).isPresent())
                .filter(entry -> !to.filter(entry.date()::isAfter).isPresent())
                .toList();
        return Answers.of(now.number(), "{\"entries\":" + ChangeJson.entries(entries) + "}");
    }

    @GetMapping("/progress")
    ResponseEntity<byte[]> progress(@PathVariable String athlete) {
        LivingPlan.Answer now = plans.plan(athlete).current();
        return Answers.of(now.number(), ProgressView.of(now.now(), library.catalogue(), plans.today(athlete)));
    }
}

package org.groundwork.app.season;

import org.groundwork.core.planning.*;
import org.groundwork.core.review.*;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;

final class Show {
    public static void main(String[] args) {
        var cat = CatalogueReader.bundled();
        var m = MethodologyReader.bundled("runner-strength");
        var in = new RandomSeasons(cat, m).season(Long.parseLong(args[0]));
        var plan = new SeasonPlanner().plan(in);
        String grep = args.length > 1 ? args[1] : "";
        System.out.println(in.athlete().training() + "\n" + in.athlete().circumstances().equipment() + " " + in.athlete().circumstances().sessionMinutes() + " min, wish " + in.athlete().circumstances().sessionsPerWeek() + " birth " + in.athlete().birthYear() + " start " + in.athlete().start() + " away " + in.athlete().circumstances().away());
        System.out.println(plan.season() + " " + plan.races());
        plan.phases().forEach(p -> System.out.println("  " + p.kind() + " " + p.span()));
        plan.blocks().forEach(b -> System.out.println("  " + b.template() + " " + b.lever() + " " + b.span() + " deload " + b.deloadFrom()));
        for (var s : plan.sessions()) {
            if (!(s.id() + " " + s.at()).contains(grep)) continue;
            System.out.println(s.id() + " " + s.at() + " " + s.kind() + " " + s.phase() + " " + s.focus() + (s.deload() ? " deload" : "") + " " + s.minutes() + " min, hard " + s.hardSets() + " contacts " + s.contacts());
            for (var e : s.exercises()) { var w = e.workSets().get(0); System.out.println("     " + e.exercise().id() + " " + e.workSets().size() + "x" + w.amount() + (w.held() ? "s" : "") + "@" + w.rir().orElse(-1) + " " + w.load().map(l -> l.load().text()).orElse("-") + " warm " + (e.sets().size() - e.workSets().size())); }
        }
        Review.of(m, cat).review(FinishedPlan.of(plan)).broken().forEach(r -> r.outcome().findings().stream().limit(4).forEach(f -> System.out.println(r.check() + ": " + f.date().map(Object::toString).orElse("") + " " + f.text())));
    }
}

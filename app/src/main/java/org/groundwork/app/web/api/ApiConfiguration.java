package org.groundwork.app.web.api;

import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.groundwork.app.port.Access;
import org.groundwork.app.port.ServedPlans;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.KeyTable;
import org.groundwork.app.store.sql.MembershipTable;
import org.groundwork.app.store.sql.SqlFeeds;
import org.groundwork.app.store.sql.SqlPlans;
import org.groundwork.app.usecase.AthletePlans;
import org.groundwork.app.usecase.CalendarFeeds;
import org.groundwork.app.usecase.LivingPlans;
import org.groundwork.app.usecase.MoveAthletes;
import org.groundwork.app.usecase.PreviewRuns;
import org.groundwork.app.usecase.ShowLibrary;
import org.groundwork.app.web.auth.Attempts;
import org.groundwork.app.web.sync.SyncController;
import org.groundwork.formats.runplan.RunPlanReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every controller of the API, and what they work with. */
@Configuration(proxyBeanMethods = false)
public class ApiConfiguration {

    private static final int MOST_SENT_BYTES = 3 * RunPlanReader.LARGEST_BYTES;

    @Bean
    Health health(Database database) {
        return new Health(database);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Access access(Database database) {
        return new MembershipTable(database);
    }

    @Bean
    ServedPlans servedPlans(Database database, Clock clock) {
        return new SqlPlans(database, clock);
    }

    @Bean
    AthletePlans athletePlans(ServedPlans plans, Clock clock) {
        return new AthletePlans(plans, ZoneOffset.UTC, zone -> LocalDate.now(clock.withZone(zone)));
    }

    @Bean
    AthletesController athletes(ServedPlans athletes, AthletePlans plans, OneUseOfAKey keys) {
        return new AthletesController(athletes, plans, keys);
    }

    @Bean
    OneUseOfAKey keys(Database database, Clock clock) {
        return new OneUseOfAKey(new KeyTable(database, clock));
    }

    @Bean
    PlanController plans(AthletePlans plans) {
        return new PlanController(plans);
    }

    @Bean
    ChangesController changes(AthletePlans plans, OneUseOfAKey keys) {
        return new ChangesController(plans, keys);
    }

    @Bean
    SyncController sync(AthletePlans plans) {
        return new SyncController(plans);
    }

    @Bean
    ShowLibrary library() {
        return new ShowLibrary();
    }

    @Bean
    PastController past(AthletePlans plans, ShowLibrary library) {
        return new PastController(plans, library);
    }

    @Bean
    LibraryController exercises(ShowLibrary library) {
        return new LibraryController(library);
    }

    @Bean
    RunsController runs(Clock clock) {
        return new RunsController(new PreviewRuns(ZoneOffset.UTC, zone -> LocalDate.now(clock.withZone(zone))));
    }

    @Bean
    FeedsController feeds(
            Database database, AthletePlans plans, Clock clock, ServerSettings settings, Attempts attempts) {
        CalendarFeeds feeds = new CalendarFeeds(
                new SqlFeeds(database, clock),
                athlete -> plans.plan(athlete).current().now().plan(),
                new Secrets());
        return new FeedsController(feeds, settings, attempts);
    }

    @Bean
    MovesController moves(ServedPlans athletes, Clock clock, OneUseOfAKey keys) {
        LivingPlans living = new LivingPlans(ZoneOffset.UTC, zone -> LocalDate.now(clock.withZone(zone)));
        return new MovesController(new MoveAthletes(athletes, living), keys);
    }

    @Bean
    OpenApi openApi() {
        return new OpenApi();
    }

    /** Files that are sent stay in memory. */
    @Bean
    MultipartConfigElement multipart() {
        return new MultipartConfigElement("", RunPlanReader.LARGEST_BYTES, MOST_SENT_BYTES, MOST_SENT_BYTES);
    }

    /** Not before a controller asks for them, so that a refused request is not read once more to say why. */
    @Bean
    MultipartResolver multipartResolver() {
        StandardServletMultipartResolver resolver = new StandardServletMultipartResolver();
        resolver.setResolveLazily(true);
        return resolver;
    }

    @Bean
    WebMvcConfigurer accessChecks(Access access) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessCheck(access));
            }
        };
    }
}

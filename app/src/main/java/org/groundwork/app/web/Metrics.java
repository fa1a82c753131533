package org.groundwork.app.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells those who are signed in, and programs that may read, how the server does. */
@RestController
final class Metrics {

    private final Meters meters;

    Metrics(Meters meters) {
        this.meters = meters;
    }

    @GetMapping(path = "/api/v1/metrics", produces = "text/plain;version=0.0.4;charset=UTF-8")
    String metrics() {
        return meters.text();
    }
}

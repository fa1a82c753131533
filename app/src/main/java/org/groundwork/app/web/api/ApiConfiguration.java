package org.groundwork.app.web.api;

import org.groundwork.app.store.sql.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every controller of the API. */
@Configuration(proxyBeanMethods = false)
public class ApiConfiguration {

    @Bean
    Health health(Database database) {
        return new Health(database);
    }
}

package org.groundwork.app.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

class OpenApiTest {

    @Test
    void everyEndpointThatIsServedIsDescribedAndNoOther() throws Exception {
        Set<String> described = new TreeSet<>();
        Endpoints.all().forEach(endpoint -> described.add(endpoint.toString()));
        assertThat(served()).isEqualTo(described);
    }

    @Test
    void everyReferenceLeadsToASchema() {
        Set<String> schemas = new TreeSet<>();
        Endpoints.document().get("components").get("schemas").propertyNames().forEach(schemas::add);
        List<String> referred = Stream.of(Endpoints.document().toString().split("#/components/schemas/"))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .toList();
        assertThat(schemas).containsAll(referred);
        assertThat(new TreeSet<>(referred))
                .containsAll(schemas.stream().filter(s -> !s.equals("Problem")).toList());
    }

    @Test
    void whoIsToBeTheOwnerIsSaidToo() throws Exception {
        Set<String> marked = new TreeSet<>();
        for (Method method : methods()) {
            if (method.isAnnotationPresent(OwnersOnly.class)) {
                marked.addAll(endpoints(method));
            }
        }
        Set<String> described = new TreeSet<>();
        Endpoints.all().stream().filter(Endpoints.Endpoint::isForOwners).forEach(e -> described.add(e.toString()));
        assertThat(described).isEqualTo(marked);
    }

    private static Set<String> served() throws Exception {
        Set<String> served = new TreeSet<>();
        for (Method method : methods()) {
            served.addAll(endpoints(method));
        }
        return served;
    }

    /** Every method of a controller, in whichever room of the web it stands, but for the answers to errors. */
    private static List<Method> methods() throws Exception {
        List<Method> methods = new ArrayList<>();
        for (Class<?> type : controllers()) {
            methods.addAll(Arrays.asList(type.getDeclaredMethods()));
        }
        return methods;
    }

    private static List<Class<?>> controllers() throws IOException, ClassNotFoundException {
        Path classes = Path.of("target/classes");
        List<Class<?>> controllers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes.resolve("org/groundwork/app/web"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                Class<?> type = Class.forName(name, false, OpenApiTest.class.getClassLoader());
                if (type.isAnnotationPresent(RestController.class) && !name.endsWith("ErrorDocuments")) {
                    controllers.add(type);
                }
            }
        }
        return controllers;
    }

    private static List<String> endpoints(Method method) {
        RequestMapping own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (own == null) {
            return List.of();
        }
        RequestMapping outer =
                AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), RequestMapping.class);
        String base = outer == null || outer.path().length == 0 ? "" : outer.path()[0];
        String path = own.path().length == 0 ? "" : own.path()[0];
        return Stream.of(own.method()).map(verb -> verb + " " + base + path).toList();
    }
}

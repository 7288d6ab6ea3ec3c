package be.vormingsportaal.web.recording;

import be.vormingsportaal.securitylog.EventDetail;
import be.vormingsportaal.securitylog.SecurityEventKind;
import be.vormingsportaal.securitylog.SecurityLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Writes what {@link Recorded} asks for, once it is sure that the person got it. */
class RecordingInterceptor implements HandlerInterceptor {

    private final SecurityLog log;

    RecordingInterceptor(SecurityLog log) {
        this.log = log;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (failure == null && handler instanceof HandlerMethod page) {
            recorded(page)
                    .filter(recorded -> happened(recorded.value(), request, response))
                    .ifPresent(recorded -> write(recorded, request));
        }
    }

    private void write(Recorded recorded, HttpServletRequest request) {
        EventDetail detail = EventDetail.address(request.getMethod(), request.getRequestURI());
        Optional<UUID> person = person(recorded, request);
        if (recorded.value().isAccess() && person.isPresent()) {
            log.seen(recorded.value(), person.get(), detail);
        } else {
            log.noted(recorded.value(), person, detail);
        }
    }

    private static Optional<Recorded> recorded(HandlerMethod page) {
        return Stream.of(page.getMethod(), page.getBeanType())
                .flatMap(place ->
                        Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(place, Recorded.class)).stream())
                .findFirst();
    }

    /** A form that changed something is answered with a redirect, and a page that somebody may see with the page. */
    private static boolean happened(SecurityEventKind kind, HttpServletRequest request, HttpServletResponse response) {
        HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
        return kind == SecurityEventKind.SETTING_CHANGED
                ? HttpMethod.POST.matches(request.getMethod()) && status.is3xxRedirection()
                : HttpMethod.GET.matches(request.getMethod()) && status.is2xxSuccessful();
    }

    private static Optional<UUID> person(Recorded recorded, HttpServletRequest request) {
        return Optional.of(recorded.person())
                .filter(name -> !name.isEmpty())
                .map(name ->
                        ((Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)).get(name))
                .map(value -> UUID.fromString(value.toString()));
    }
}

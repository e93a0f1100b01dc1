package no.heime.dialogue.api;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.heime.dialogue.UnreadBroadcaster;
import no.heime.identity.PersonId;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open streams: a few for each person, kept awake, and gone when the page is. */
@Component
class UnreadStreams {

    /** More pages than this and the oldest is closed; it asks again when it is looked at. */
    static final int PER_PERSON = 6;

    private static final long HALF_AN_HOUR = 30 * 60 * 1000L;

    private final Map<PersonId, Deque<Stream>> open = new ConcurrentHashMap<>();
    private final UnreadBroadcaster broadcaster;
    private volatile boolean closed;

    UnreadStreams(UnreadBroadcaster broadcaster) {
        this.broadcaster = broadcaster;
    }

    SseEmitter open(PersonId person, long unread) {
        var emitter = new SseEmitter(HALF_AN_HOUR);
        var subscription = broadcaster.subscribe(person, count -> send(person, emitter, count));
        var stream = new Stream(emitter, subscription);
        emitter.onCompletion(() -> forget(person, stream));
        emitter.onTimeout(emitter::complete);
        emitter.onError(gone -> forget(person, stream));
        open.compute(person, (who, before) -> {
            var streams = before == null ? new ArrayDeque<Stream>() : new ArrayDeque<>(before);
            streams.addLast(stream);
            return streams;
        });
        closeOldest(person);
        send(person, emitter, unread);
        if (closed) {
            emitter.complete();
        }
        return emitter;
    }

    /** Keeps proxies from closing a silent stream, and finds those that are gone. */
    @Scheduled(fixedDelayString = "PT25S")
    void heartbeat() {
        open.forEach((person, streams) -> List.copyOf(streams).forEach(stream -> {
            try {
                stream.emitter().send(SseEmitter.event().comment("here"));
            } catch (IOException | IllegalStateException gone) {
                forget(person, stream);
            }
        }));
    }

    /** A program that ends does not wait for streams that never do; the phones ask the next one. */
    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        closed = true;
        open.values().forEach(streams -> List.copyOf(streams)
                .forEach(stream -> stream.emitter().complete()));
    }

    int count(PersonId person) {
        return open.getOrDefault(person, new ArrayDeque<>()).size();
    }

    private void closeOldest(PersonId person) {
        var streams = open.getOrDefault(person, new ArrayDeque<>());
        if (streams.size() > PER_PERSON) {
            var oldest = streams.getFirst();
            forget(person, oldest);
            oldest.emitter().complete();
        }
    }

    private void send(PersonId person, SseEmitter emitter, long unread) {
        try {
            emitter.send(SseEmitter.event().name("unread").data(String.valueOf(unread), MediaType.TEXT_PLAIN));
        } catch (IOException | IllegalStateException gone) {
            List.copyOf(open.getOrDefault(person, new ArrayDeque<>())).stream()
                    .filter(stream -> stream.emitter() == emitter)
                    .forEach(stream -> forget(person, stream));
        }
    }

    private void forget(PersonId person, Stream stream) {
        stream.subscription().close();
        open.computeIfPresent(person, (who, before) -> {
            var left = new ArrayDeque<>(before);
            left.remove(stream);
            return left.isEmpty() ? null : left;
        });
    }

    private record Stream(SseEmitter emitter, UnreadBroadcaster.Subscription subscription) {}
}

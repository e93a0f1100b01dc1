package no.heime.dialogue.api;

import io.swagger.v3.oas.annotations.Operation;
import no.heime.dialogue.Notifications;
import no.heime.identity.CurrentUser;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells an open page how many notifications are unread, when the number changes. */
@RestController
@RequestMapping("/api/notifications")
class NotificationsController {

    private final CurrentUser currentUser;
    private final Notifications notifications;
    private final UnreadStreams streams;

    NotificationsController(CurrentUser currentUser, Notifications notifications, UnreadStreams streams) {
        this.currentUser = currentUser;
        this.notifications = notifications;
        this.streams = streams;
    }

    @Operation(summary = "How many notifications are unread: event 'unread' with a number, now and at each change")
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream() {
        var actor = currentUser.require();
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .body(streams.open(actor.id(), notifications.unreadCount(actor)));
    }
}

package no.heime.accesslog;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import no.heime.identity.PersonId;

/** What waits to be written in one municipality's chain, in the order in which it was read. */
final class WaitingLines {

    /** How many may wait; at a hundred readings a second more than a minute. */
    static final int ROOM = 10_000;

    private static final int AT_ONCE = 500;

    /** Each until it is known to be written. */
    private final BlockingQueue<Unwritten> waiting = new LinkedBlockingQueue<>(ROOM);

    /** With whoever writes, so that the order stays. */
    private final Lock pen = new ReentrantLock();

    private final String municipality;
    private final Lines lines;

    WaitingLines(String municipality, Lines lines) {
        this.municipality = municipality;
        this.lines = lines;
    }

    /** @throws RuntimeException of the store, when there is no room and nothing can be written */
    void take(Unwritten line) {
        while (!waiting.offer(line)) {
            write();
        }
    }

    /** Everything that waits, after whoever is writing it; what cannot be written now stays. */
    void write() {
        pen.lock();
        writeAndPutDownThePen();
    }

    /** The same, unless somebody is writing it already. */
    void writeUnlessItIsBeingWritten() {
        if (pen.tryLock()) {
            writeAndPutDownThePen();
        }
    }

    private void writeAndPutDownThePen() {
        try {
            writeAll();
        } finally {
            pen.unlock();
        }
    }

    private void writeAll() {
        while (!waiting.isEmpty()) {
            var first = waiting.stream().limit(AT_ONCE).toList();
            lines.append(municipality, first);
            first.forEach(written -> waiting.remove());
        }
    }

    int count() {
        return waiting.size();
    }

    /** Whether something about this person waits. */
    boolean isAbout(PersonId person) {
        return waiting.stream().anyMatch(line -> line.reading().about().equals(person));
    }
}

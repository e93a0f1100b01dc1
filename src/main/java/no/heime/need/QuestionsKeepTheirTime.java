package no.heime.need;

import no.heime.shared.store.Migration;
import org.springframework.stereotype.Component;

/** Questions that were stored when each of them waited equally long. */
@Component
class QuestionsKeepTheirTime implements Migration {

    private final Needs needs;

    QuestionsKeepTheirTime(Needs needs) {
        this.needs = needs;
    }

    @Override
    public int number() {
        return 3;
    }

    @Override
    public String description() {
        return "a question says until when it waits";
    }

    @Override
    public void run() {
        needs.keepUntilWhenQuestionsWait();
    }
}

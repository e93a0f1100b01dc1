package no.heime.shared.secrets;

import java.util.List;
import org.bson.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** A store as it was before anything was sealed, and what the first start of this version makes of it. */
public final class StoredByAnEarlierVersion {

    private StoredByAnEarlierVersion() {}

    /** Everything that is there lies in clear afterwards. */
    public static void make(ApplicationContext program) {
        var store = program.getBean(MongoOperations.class);
        var sealing = program.getBean(Sealing.class);
        for (var fields : kinds(program)) {
            var all = store.find(new Query().with(Sort.by("_id")), Document.class, fields.collection());
            all.forEach(one -> sealing.open(fields, one));
            all.forEach(one -> store.save(one, fields.collection()));
        }
    }

    public static void start(ApplicationContext program) {
        program.getBean(SealWhatIsThere.class).run();
    }

    private static List<SealedFields> kinds(ApplicationContext program) {
        return program.getBeanProvider(SealedFields.class).stream().toList();
    }
}

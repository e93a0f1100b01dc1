package no.heime.firstrun.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import no.heime.identity.StaffMember;

/** Those who have one role for the municipality or are asked to take it. Where there is nobody, there is no list. */
final class StaffList extends UnorderedList {

    private final Function<StaffMember, ListItem> row;

    StaffList(Function<StaffMember, ListItem> row) {
        this.row = row;
        addClassName("staff");
    }

    void show(List<StaffMember> members) {
        removeAll();
        members.forEach(member -> add(row.apply(member)));
        setVisible(!members.isEmpty());
    }
}

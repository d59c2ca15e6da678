package minutebook.view;

import java.util.Optional;
import minutebook.domain.Agency;
import minutebook.domain.Person;

/** Who holds a post, with the agency they come from. */
public record Holder(Person person, Agency agency) {
    /** The post and its agency, with the words that say it is vacant or interim. */
    public String inWords() {
        return person.postInWords() + ", " + agency.name();
    }

    /** The post and its agency; “nobody yet” where it has not been given to anybody. */
    public static String inWords(Optional<Holder> holder) {
        return holder.map(Holder::inWords).orElse("nobody yet");
    }

    /** The post alone; “no owner” where there is none. */
    public static String post(Optional<Holder> holder) {
        return holder.map(one -> one.person().postInWords()).orElse("no owner");
    }
}

//! The words of headings in Hindi.
//!
//! Invariant: every entry is written as `words::normal` gives it (folded, no punctuation), which a test holds.

use super::{Height, NONE, Sense, Tongue, Uses};
use crate::handbook::Kind;

use Kind::{JobGrade, Overview};

/// Hindi.
pub const HINDI: Tongue = Tongue {
    nouns: &[
        (JobGrade, "वतनमन, वतन सतर, वतन गरड"),
        (Overview, "भमक क बर म, पद क ववरण, नकर क सरश, पद क उददशय, भमक क सरश"),
    ],
    phrases: &[(Overview, "अवलकन, सरश, परचय")],
    senses: &[
        (
            Sense::Does,
            "करतवय, दयतव, परमख करय, मखय करय, करय और, करय ववरण, कय करग, उततरदयतव, करयभर, नकर क ववरण, करन हग, दयर, \
            शमल, रज, दनक, जमम, आपक करय, करय.",
        ),
        (Sense::Part, "भमक, दन., कम."),
        (Sense::Yours, "आप., आपक"),
        (
            Sense::Brings,
            "यगयत, आवशयकत, पतरत, अपकष, ढढ रह, तलश, उममद करत, आदरश उमम, शरत, अहरत, अरहत, परफइल, जररत, हन चहए, \
            चहए, सह ह, उपयकत, महतवपरण, हम कय चहए, चहत ह",
        ),
        (Sense::Trait, "अनभव, कशल, जञन, शकष, उममदवर, कषमत, डगर"),
        (Sense::Needed, "आवशयक, अनवरय, नयनतम, जरर, वयकतगत"),
        (Sense::Wishes, "वछनय, अतरकत यगय, वरयत, परथमकत, अतरकत लभ, अनवरय नह, बहतर, अतरकत अक, बनस"),
        (Sense::Hired, "चयन परकरय, भरत परकरय, आवदन परकरय, सकषतकर पर, आवदन कस, चयन क चरण, चयन कस, भरत कस"),
        (Sense::Hiring, "चयन., भरत, आवदन, सकषतकर"),
        (Sense::Steps, "परकरय, चरण, कस"),
        (Sense::Climbs, "पदननत, करयर"),
        (Sense::Career, "करयर"),
        (Sense::Growth, "वकस, परगत, अवसर, वदध, पथ."),
        (Sense::Judged, "परदरशन सक, परदरशन मन, सफलत क मन, सफलत कस"),
        (Sense::Measure, "सकतक, मप, मनदड, मलयकन"),
        (Sense::Success, "सफलत, परदरशन, परणम"),
        (
            Sense::Other,
            "परदन कर, लभ, हमर बर, कपन, हम कन, वतन., वतन और, सथन, सपरक, कय, मलग, करय समय, सवध, भतत, टम., पत., \
            ससकत, मलत, हम कस, हम ह कय, जगह.",
        ),
    ],
    levels: "सतर, करयर सतर, पद क सतर",
    specialties: "वशषजञत, वशषजञत क कषतर",
    ranks: &[(Height::Entry, "कनषठ, सहयक"), (Height::Senior, "वरषठ")],
    uses: &[
        (
            Uses::ROLE,
            "इजनयर, अभयत, परबधक, डवलपर, वशलषक, डजइनर, नदशक, वशषजञ, सहयक, परशकष, सलहकर, लखकर, समनवयक, अधकर, शकषक, \
            मनजर, परयवकषक",
        ),
        (Uses::JOINT, "क, म"),
        (Uses::AND, "और, एव, तथ"),
    ],
    ..NONE
};

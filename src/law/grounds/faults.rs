//! What the file of grounds promises the rest of the law data.

use super::Grounds;
use crate::law::{DataFault, Law};
use crate::terms::{ArticleRef, ElementId, KindId};

const FILE: &str = "grounds.toml";

impl Grounds {
    /// Every reference that leads nowhere.
    pub(in crate::law) fn faults(&self, law: &Law) -> Vec<DataFault> {
        let mut faults = Vec::new();
        let mut fault = |entry: &str, problem: String| {
            faults.push(DataFault::new(
                FILE,
                entry,
                problem,
                "correct the id, or add what it names",
            ));
        };
        let no_kind = |id: &KindId| law.kind(id.as_str()).is_none();
        let no_element = |id: &ElementId| law.element(id.as_str()).is_none();
        let no_instrument = |a: &ArticleRef| law.instrument(a.instrument()).is_none();
        for scope in &self.scopes {
            for kind in scope.kinds.iter().filter(|k| no_kind(k)) {
                fault(&scope.id, format!("the kind {kind} does not exist"));
            }
        }
        for step in &self.steps {
            for article in step.articles.iter().filter(|a| no_instrument(a)) {
                fault(&step.id, format!("{article} is of no known instrument"));
            }
            for id in step.shown_by.iter().filter(|e| no_element(e)) {
                fault(&step.id, format!("the element {id} does not exist"));
            }
        }
        for reply in &self.replies {
            let entry = reply.kind.as_str();
            if no_kind(&reply.kind) {
                fault(entry, "the kind does not exist".to_owned());
            }
            for id in reply.reasons.iter().chain(&reply.chosen_in) {
                if no_element(id) {
                    fault(entry, format!("the element {id} does not exist"));
                }
            }
            let options = reply
                .chosen_in
                .iter()
                .filter_map(|id| law.element(id.as_str()))
                .flat_map(|e| e.options.iter().map(String::as_str));
            for id in reply.ground.iter().map(|g| g.as_str()).chain(options) {
                if self.ground(id).is_none() {
                    fault(entry, format!("there is no ground {id}"));
                }
            }
        }
        for ground in &self.list {
            let entry = ground.id.as_str();
            if self.list.iter().filter(|g| g.id == ground.id).count() > 1 {
                fault(entry, "two grounds have this id".to_owned());
            }
            for id in ground.scopes.iter().filter(|s| self.scope(s).is_none()) {
                fault(entry, format!("the scope {id} does not exist"));
            }
            for id in ground.first.iter().filter(|s| self.step(s).is_none()) {
                fault(entry, format!("the step {id} does not exist"));
            }
            for article in ground.articles.iter().filter(|a| no_instrument(a)) {
                fault(entry, format!("{article} is of no known instrument"));
            }
            for id in ground.answers.iter().filter(|e| no_element(e)) {
                fault(entry, format!("the element {id} does not exist"));
            }
            for condition in ground.arises.iter().chain(&ground.stands) {
                faults_of(condition, law, |what| fault(entry, what));
            }
        }
        faults
    }
}

fn faults_of(condition: &crate::law::Condition, law: &Law, mut fault: impl FnMut(String)) {
    for (what, id) in condition.unknown(law) {
        fault(format!(
            "the condition names the {what} {id}, which does not exist"
        ));
    }
}
